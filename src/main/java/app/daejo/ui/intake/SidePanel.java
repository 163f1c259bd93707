package app.daejo.ui.intake;

import app.daejo.intake.ArticleDecoders;
import app.daejo.intake.CharsetName;
import app.daejo.intake.Decoded;
import app.daejo.intake.Format;
import app.daejo.intake.NewArticle;
import app.daejo.intake.TextDecoder;
import app.daejo.intake.Upload;
import app.daejo.intake.Warning;
import app.daejo.text.Language;
import app.daejo.text.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One side of a new article: a place to paste it, or a file, with how it is read and what is odd about it. */
class SidePanel extends Composite<Section> {

    private final Side side;
    private final Runnable onChange;
    private final TextArea pasted = new TextArea();
    private final Select<CharsetName> charset = new Select<>();
    private final NativeButton putAway = new NativeButton();
    private final Paragraph verdict = new Paragraph();
    private final Section warnings = new Section();
    private final Pre preview = new Pre();
    private @Nullable Upload file;
    private NewArticle.@Nullable Side article;

    SidePanel(Side side, Runnable onChange) {
        this.side = side;
        this.onChange = onChange;
        getContent().addClassName("intake-side");
        getContent().add(new H2(getTranslation("intake.side." + key())), pasted, upload(), putAway, charset);
        getContent().add(verdict, warnings, preview);
        preparePasted();
        prepareCharset();
        preview.addClassName("intake-preview");
        preview.getElement().setAttribute("lang", side.language().tag());
        preview.getElement().setAttribute("tabindex", "0");
        verdict.addClassName("intake-verdict");
        verdict.getElement().setAttribute("role", "status");
        putAway.addClassName("quiet-button");
        putAway.addClickListener(click -> {
            file = null;
            read();
        });
        read();
    }

    /** What is to be taken in; empty while there is nothing, or nothing readable. */
    Optional<NewArticle.Side> article() {
        return Optional.ofNullable(article);
    }

    /** Whether what was given seems to be in the other side's language. */
    boolean looksForeign() {
        return article().stream()
                .flatMap(given -> given.decoded().warnings().stream())
                .anyMatch(warning -> warning.kind() == Warning.Kind.OTHER_LANGUAGE);
    }

    /** What was given, without white space around it; empty if there is nothing to read. */
    String text() {
        return article().map(given -> given.decoded().text().strip()).orElse("");
    }

    /** What was pasted, or typed, as it stands there. */
    String pasted() {
        return pasted.getValue();
    }

    /** Puts back what was pasted here before. */
    void restore(String text) {
        take(text, null);
    }

    /** Each of the two gets what the other had. */
    void swapWith(SidePanel other) {
        var text = pasted.getValue();
        var upload = file;
        take(other.pasted.getValue(), other.file);
        other.take(text, upload);
    }

    private void take(String text, @Nullable Upload upload) {
        file = upload == null ? null : new Upload(upload.fileName(), upload.bytes(), language(), upload.charset());
        pasted.setValue(text);
        read();
    }

    /** Whether nothing was given at all: no text, and no file either. */
    boolean isEmpty() {
        return file == null && pasted.getValue().isBlank();
    }

    /** Shows a choice that this side has where nothing was given. */
    void add(Component choice) {
        getContent().addComponentAtIndex(3, choice);
    }

    /** Puts the places to paste and to drop away, or shows them again. */
    void putAway(boolean away) {
        getContent().setClassName("put-away", away);
        if (isEmpty()) {
            say(away ? "" : getTranslation("intake.nothing." + key()), false);
        }
    }

    private String key() {
        return side == Side.SOURCE ? "source" : "target";
    }

    private void preparePasted() {
        pasted.setLabel(getTranslation("intake.paste." + key()));
        pasted.setWidthFull();
        pasted.setMinRows(10);
        pasted.setMaxRows(18);
        pasted.setValueChangeMode(ValueChangeMode.TIMEOUT);
        pasted.setValueChangeTimeout(400);
        pasted.getElement().setAttribute("lang", side.language().tag());
        pasted.addValueChangeListener(change -> read());
    }

    private void prepareCharset() {
        charset.setLabel(getTranslation("intake.charset"));
        charset.setItems(CharsetName.values());
        charset.setItemLabelGenerator(CharsetName::label);
        charset.addValueChangeListener(change -> {
            if (change.isFromClient() && file != null) {
                file = file.as(change.getValue());
                read();
            }
        });
    }

    private com.vaadin.flow.component.upload.Upload upload() {
        var upload = new com.vaadin.flow.component.upload.Upload(UploadHandler.inMemory((metadata, bytes) -> {
            file = new Upload(metadata.fileName(), bytes, language(), null);
            read();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ArticleDecoders.LARGEST_UPLOAD);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("intake.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("intake.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("intake.upload.tooBig"))
                        .setTooManyFiles(getTranslation("intake.upload.tooMany"))));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage(), true));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private Language language() {
        return side.language();
    }

    /** Reads the file, or what was pasted, and shows how it begins and what is wrong or odd about it. */
    private void read() {
        var uploaded = file;
        pasted.setVisible(uploaded == null);
        putAway.setVisible(uploaded != null);
        charset.setVisible(uploaded != null);
        article = null;
        warnings.removeAll();
        preview.setText("");
        if (uploaded != null) {
            putAway.setText(getTranslation("intake.upload.putAway", uploaded.fileName()));
            show(uploaded, ArticleDecoders.decode(uploaded));
        } else if (pasted.getValue().isBlank()) {
            say(getTranslation("intake.nothing." + key()), false);
        } else {
            var upload = pastedUpload(pasted.getValue());
            show(upload, ArticleDecoders.decodePasted(pasted.getValue(), Format.TEXT, language()));
        }
        // An empty frame would say that the text is empty.
        preview.setVisible(uploaded != null && !preview.getText().isBlank());
        onChange.run();
    }

    private Upload pastedUpload(String text) {
        return new Upload("", text.getBytes(CharsetName.UTF_8.charset()), language(), CharsetName.UTF_8);
    }

    private void show(Upload upload, Decoded decoded) {
        switch (decoded) {
            case Decoded.Text text -> {
                article = new NewArticle.Side(upload, text);
                charset.setValue(text.charset());
                preview.setText(beginning(text.text()));
                text.warnings().stream().map(this::line).forEach(warnings::add);
                say(
                        getTranslation(
                                "intake.read",
                                text.text()
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .count(),
                                text.text().length()),
                        false);
            }
            case Decoded.Refused refused -> {
                TextDecoder.preview(upload.bytes()).stream()
                        .filter(candidate -> candidate.charset() == charset.getValue())
                        .findFirst()
                        .ifPresent(candidate -> preview.setText(String.join("\n", candidate.lines())));
                say(refused.words(getLocale()), true);
            }
        }
    }

    private static String beginning(String text) {
        return String.join("\n", text.lines().limit(10).toList());
    }

    private Paragraph line(Warning warning) {
        var line = new Paragraph(warning.words(getLocale()));
        line.addClassName("intake-warning");
        return line;
    }

    private void say(String words, boolean wrong) {
        verdict.setText(words);
        verdict.setClassName("wrong", wrong);
    }
}
