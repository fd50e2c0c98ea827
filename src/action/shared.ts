// What several chunks need. Imported here, it is in the bundle once, and not in each of them.
import '../locale/format.ts';
import '../net/lenient-reader.ts';
import '../numbers/growth.ts';
import '../numbers/metrics.ts';
import '../numbers/post.ts';
import '../platforms/read-pages.ts';
