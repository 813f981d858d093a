/** Documents that a law asks a community for, made from its final runs: on paper and as files for machines. */
@NullMarked
package respondet.app.filing;

import org.jspecify.annotations.NullMarked;
