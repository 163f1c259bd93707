/** An article's two texts and their segments. Uses {@code account}, {@code segmentation} and {@code text}. */
@NullMarked
package app.daejo.article;

import org.jspecify.annotations.NullMarked;
