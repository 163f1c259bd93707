/** Tests of the articles that are kept. */
@NullMarked
package app.daejo.article;

import org.jspecify.annotations.NullMarked;
