import { expect, test } from 'vitest';
import { htmlToText } from '../../../src/platforms/mastodon/html-to-text.ts';

test.each([
  ['<p>One<br>two<br />three</p><p>Four</p>', 'One\ntwo\nthree\nFour'],
  ['plain &amp; simple', 'plain & simple'],
  [
    '<p>&lt;b&gt; &quot;x&quot; &#39;y&#x27; a&nbsp;b &amp;lt; &unknown; &#0;</p>',
    `<b> "x" 'y' a b &lt; &unknown; &#0;`,
  ],
  [
    '<a href="https://e.org/a?b=1&amp;c"><span class="invisible">https://</span><span>e.org/a</span></a>!',
    'https://e.org/a!',
  ],
  ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  ['<script>alert(1)</script><p title=">">3 < 4</p>', '">3 < 4'],
  ['', ''],
])('the text of %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});
