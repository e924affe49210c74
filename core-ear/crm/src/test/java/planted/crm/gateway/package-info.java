@NullMarked
package planted.crm.gateway;

import org.jspecify.annotations.NullMarked;
