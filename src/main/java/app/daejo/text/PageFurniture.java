package app.daejo.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises lines that news pages leave around an article: tracking code, lists of other stories, controls, copyright
 * notices. Conservative: a line with a sentence of its own is none of these unless its wording is a fixed formula.
 */
public final class PageFurniture {

    /** What a line of furniture is. */
    public enum Kind {
        TRACKING_CODE,
        RELATED_LINKS,
        TIMESTAMP,
        PAGE_CONTROL,
        COPYRIGHT_NOTICE
    }

    /** @param words one of which a line has that is meant; none where the formula itself is quick to say no */
    private record Rule(Kind kind, Pattern pattern, List<String> words) {

        boolean mayMean(String lowerCase) {
            return words.isEmpty() || words.stream().anyMatch(lowerCase::contains);
        }
    }

    /** Formulas are short; a longer line is looked at for code only. */
    private static final int LONGEST_FORMULA = 160;

    private static final Pattern MARKUP = Pattern.compile(
            "/\\*.{0,2000}?\\*/|<!--.{0,2000}?-->|</?[a-zA-Z][^<>]{0,2000}>|/\\*.{0,200}$|<!--.{0,2000}$",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile(
            "(?i)^\\s*(?:(?:window\\.|document\\.|googletag\\.|_gaq\\.|dataLayer\\.)\\S|(?:fbq|gtag|ga|twq|ttq|_satellite)\\s?\\(|"
                    + "(?:var|let|const)\\s+[\\w$]+\\s*=|function\\s*[\\w$]*\\s*\\(|\\(function\\s*\\(|!function|"
                    + "\\}\\s*[);]|\\(?adsbygoogle|//\\s?<!\\[CDATA\\[).*");

    /** What pages put in front of such lines. */
    private static final Pattern BULLET = Pattern.compile("^[▶▷►☞■□●○◆◇★☆※»]\\s?");

    private static final List<Rule> RULES = List.of(
            rule(
                    Kind.RELATED_LINKS,
                    "(?:more|related|recommended|popular|latest|other|trending|most read)\\s+"
                            + "(?:photos?|videos?|articles?|stories|news|posts?|galleries|links)(?:\\s+(?:below|here))?\\s*[:>»]?"),
            rule(
                    Kind.RELATED_LINKS,
                    "(?:read more|see also|also read|you (?:may|might) also (?:like|enjoy)|most (?:read|popular|viewed)"
                            + "|up next|don't miss)(?:\\s*:.{0,100})?"),
            rule(Kind.RELATED_LINKS, "related\\s*[:>»]?"),
            rule(
                    Kind.RELATED_LINKS,
                    "(?:posted in|filed under|tagged(?: with| as)?)\\s*:?\\s(?-i:\\p{Lu}[\\p{L}&'’/-]*(?:,? [\\p{Lu}&][\\p{L}&'’/-]*){0,12})"),
            rule(
                    Kind.RELATED_LINKS,
                    "(?:관련|추천|인기|주요|최신|다른|실시간\\s?인기|많이\\s?본|가장\\s?많이\\s?본|함께\\s?본|오늘의)\\s?"
                            + "(?:기사|뉴스|사진|영상|포토|동영상|링크|콘텐츠|이슈)(?:\\s?(?:더\\s?보기|보기|목록|모음))?\\s*[:>»]?"),
            rule(Kind.RELATED_LINKS, "(?:사진|영상|뉴스|기사|포토|동영상)?\\s?더\\s?보기\\s*[>»]?"),
            rule(Kind.RELATED_LINKS, "(?:tags?|태그|키워드|카테고리|categor(?:y|ies))\\s*:\\s?.{1,120}"),
            rule(Kind.RELATED_LINKS, "(?:#[\\p{L}\\p{N}_]+\\s*){2,20}"),
            rule(Kind.TIMESTAMP, "\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[AP]M)?\\s*[A-Z]{0,4}"),
            rule(
                    Kind.TIMESTAMP,
                    "(?:(?:기사\\s?)?(?:입력|등록|승인|수정|최종\\s?수정|업데이트|발행|게재)\\s*[:|]?\\s*"
                            + "\\d{4}[.\\-/년]\\s?\\d{1,2}[.\\-/월]\\s?\\d{1,2}[.일]?\\s*(?:(?:오전|오후)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*[|/·]?\\s*){1,3}"),
            rule(
                    Kind.TIMESTAMP,
                    "(?:(?:published|updated|posted|last (?:updated|modified))(?:\\s+(?:on|at))?\\s*:?\\s+"
                            + "[A-Za-z]{0,9}\\.?\\s?\\d[\\w ,.:/-]{3,40}){1,2}"),
            rule(Kind.COPYRIGHT_NOTICE, ".{0,60}무단\\s?(?:전재|복제|배포).{0,40}(?:금지|불허|불가)[.>)\\]]?", "무단"),
            rule(
                    Kind.COPYRIGHT_NOTICE,
                    "(?:저작권자\\s?(?:©|ⓒ|\\(c\\)|[:·])|copyrights?\\s*(?:©|ⓒ|\\(c\\)|by\\s|\\d{4})|©|ⓒ).{0,100}"),
            rule(Kind.COPYRIGHT_NOTICE, ".{0,60}all rights reserved.{0,20}", "all rights reserved"),
            rule(Kind.COPYRIGHT_NOTICE, "(?:please )?do not re-?(?:post|upload|distribute|produce|publish)\\b.{0,60}"),
            rule(
                    Kind.COPYRIGHT_NOTICE,
                    "(?:unauthori[sz]ed (?:use|reproduction|copying|distribution)|reproduction (?:in|or|and|without)\\b).{0,80} (?:prohibited|forbidden)\\.?"),
            rule(Kind.COPYRIGHT_NOTICE, "please (?:take out|credit|do not (?:re-?upload|repost)).{0,80}"),
            rule(
                    Kind.PAGE_CONTROL,
                    "(?:공유(?:하기)?|프린트|인쇄(?:하기)?|스크랩|글자\\s?크기|폰트|구독(?:하기)?|댓글|좋아요|싫어요|추천|"
                            + "본문\\s?듣기|본문|URL\\s?복사|주소\\s?복사|복사|메일|이메일|목록|이전|다음|닫기|크게|작게|보기|번역|확대|축소|"
                            + "페이스북|트위터|카카오톡|카카오스토리|네이버|밴드|라인|\\s|[·|/+,-])+"),
            rule(Kind.PAGE_CONTROL, "본문\\s?(?:듣기|영역)?\\s?(?:시작|종료|끝|바로가기)"),
            rule(Kind.PAGE_CONTROL, "글자\\s?크기\\s?(?:설정|조절|변경).{0,80}"),
            rule(Kind.PAGE_CONTROL, "댓글\\s?(?:\\d[\\d,]*\\s?개?|쓰기|달기|보기|남기기|[:(]\\s?\\d+\\)?)"),
            rule(Kind.PAGE_CONTROL, "(?:(?:좋아요|슬퍼요|화나요|훈훈해요|후속\\s?기사\\s?원해요|놀랐어요|응원해요|공감)\\s*\\d+\\s*){2,8}"),
            rule(
                    Kind.PAGE_CONTROL,
                    "[▶▷☞■●]?\\s?.{0,40}(?:구독하기|구독하고\\s.{0,30}(?:받아보세요|만나보세요|확인하세요)|바로\\s?가기|채널\\s?추가)",
                    "구독",
                    "가기",
                    "추가"),
            rule(Kind.PAGE_CONTROL, "(?:[▶▷☞■●]\\s?)?제보(?:는|하기|[ :]).{0,20}(?:카카오톡|카톡|이메일|메일|전화|문자|@|☎).{0,40}"),
            rule(Kind.PAGE_CONTROL, "이 기사는 언론사에서 .{1,20} 섹션으로 분류했습니다\\.?"),
            rule(
                    Kind.PAGE_CONTROL,
                    "(?:share|print|email|tweet|pin|save|like|comments?|subscribe|bookmark|copy link|facebook|twitter|"
                            + "whatsapp|reddit|instagram|linkedin|pinterest|tumblr|telegram|(?:share|tweet|email|save|pin|print) (?:this|on|to|via)|\\s|[·|/+:,-])+"),
            rule(Kind.PAGE_CONTROL, "(?:like|share) this:?\\s?(?:loading\\.{0,3})?"),
            rule(Kind.PAGE_CONTROL, "(?:사진|이미지|그림)[을를]?\\s?(?:누르|클릭하|터치하|탭하)(?:시)?면 .{1,30}"),
            rule(Kind.PAGE_CONTROL, "(?:click|tap)(?: on)? (?:the |an |each )?(?:images?|photos?|pictures?)\\b.{0,60}"),
            rule(Kind.PAGE_CONTROL, "click to (?:share|print|email|tweet|subscribe|enlarge).{0,80}"),
            rule(
                    Kind.PAGE_CONTROL,
                    "(?:leave a (?:comment|reply)|post a comment|cancel reply|add a comment|view comments|\\d+ comments?)"),
            rule(Kind.PAGE_CONTROL, "your email address will not be published\\.?.{0,60}"),
            rule(Kind.PAGE_CONTROL, "(?:follow us on|subscribe to our|like us on)\\s.{0,80}"),
            rule(Kind.PAGE_CONTROL, "(?:sign up for|get) (?:our|the) (?:free )?(?:daily )?newsletters?.{0,60}"),
            rule(
                    Kind.PAGE_CONTROL,
                    "(?:advertisement|광고|skip to (?:main )?content|scroll to continue.{0,40}|loading\\.{0,3})"));

    private PageFurniture() {}

    private static Rule rule(Kind kind, String formula, String... words) {
        return new Rule(
                kind, Pattern.compile(formula, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), List.of(words));
    }

    /** @return what kind of furniture the line is, or nothing for a line of the article */
    public static Optional<Kind> of(String line) {
        var text = line.strip();
        if (isCode(text)) {
            return Optional.of(Kind.TRACKING_CODE);
        }
        if (text.isEmpty() || text.length() > LONGEST_FORMULA) {
            return Optional.empty();
        }
        var bare = BULLET.matcher(text).replaceFirst("");
        var lowerCase = text.toLowerCase(Locale.ROOT);
        for (var rule : RULES) {
            if (rule.mayMean(lowerCase)
                    && (rule.pattern().matcher(text).matches()
                            || !bare.equals(text)
                                    && rule.pattern().matcher(bare).matches())) {
                return Optional.of(rule.kind());
            }
        }
        return Optional.empty();
    }

    /** The length of the comments that open a line and are followed by text, as where a tag was left before a headline; else 0. */
    public static int leadingComment(String line) {
        var matcher = LEADING_COMMENT.matcher(line);
        return matcher.lookingAt() && matcher.end() < line.length() ? matcher.end() : 0;
    }

    private static final Pattern LEADING_COMMENT =
            Pattern.compile("(?:\\s*(?:/\\*[^*]{0,200}\\*/|<!--[^>]{0,200}-->))+\\s*", Pattern.DOTALL);

    private static boolean isCode(String text) {
        if (text.isEmpty()) {
            return false;
        }
        var first = text.charAt(0);
        if (first == '/' || first == '<') {
            var rest = MARKUP.matcher(text.length() > 6000 ? text.substring(0, 6000) : text)
                    .replaceAll("")
                    .strip();
            if (rest.isEmpty()) {
                return text.startsWith("/*")
                        || text.startsWith("<!--")
                        || EMBED.matcher(text).lookingAt();
            }
        }
        return CODE.matcher(text.length() > 300 ? text.substring(0, 300) : text).matches();
    }

    private static final Pattern EMBED =
            Pattern.compile("(?i)</?(?:script|noscript|iframe|ins|img|style|div|span|link|meta|amp-\\w+)\\b");
}
