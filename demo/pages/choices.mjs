import { page } from './layout.mjs';
import { all } from './trackers.mjs';

/** A visitor's own page: what they told the shop, and who gets what. */
export const choices = page({
  title: 'Your choices',
  head: all,
  main: `<h1>You and your data</h1>
<p class="lead">What you told us, since when, and who gets what. All of it can be taken back here.</p>
<zgoda-choices></zgoda-choices>
<zgoda-services></zgoda-services>`,
});
