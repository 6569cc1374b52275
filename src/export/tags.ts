/** Tags that people put into Markdown. What else stands between angle brackets is words: “<namn>”. */
const names =
  'a|abbr|address|article|aside|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|body|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|var|video|!doctype|!\\[cdata\\[|\\?[a-z]+';
const tag = new RegExp(`^</?(?:${names})(?=[\\s/>])`, 'i');

/** Whether something between angle brackets is a tag of HTML. */
export function isTag(text: string): boolean {
  return tag.test(text);
}

/** A stretch of HTML as the words in it. */
export function withoutTags(html: string): { readonly words: string; readonly tags: number } {
  let tags = 0;
  const words = html.replace(/<[^<>]*>/g, (found) => {
    if (!isTag(found)) return found;
    tags += 1;
    return ' ';
  });
  return { words, tags };
}
