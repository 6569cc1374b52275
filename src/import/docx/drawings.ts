import type { Element } from '@xmldom/xmldom';
import { allOf, choiceIn, elementsIn, nameOf, namespaces, wholeNumber } from './names.ts';
import { count, type Reading } from './reading.ts';

/** What a drawing holds besides lines and colours. */
interface Drawn {
  /** Contents of text boxes, in order; what lies within them is read with them. */
  readonly boxes: readonly Element[];
  /** A line across the page. */
  readonly isRule: boolean;
}

/** Elements, by local name, that show a picture, a chart or an object of another program. */
const pictures = new Set(['pic', 'imagedata', 'chart', 'relIds', 'OLEObject']);

/** Looks through a drawing, and counts it when it is a picture that says something. */
export function drawn(reading: Reading, element: Element): Drawn {
  const boxes: Element[] = [];
  let isPicture = false;
  let isRule = false;
  const rest: Element[] = [element];
  for (let one = rest.pop(); one; one = rest.pop()) {
    const name = nameOf(one);
    if (name === 'w:txbxContent') {
      boxes.push(one);
      continue;
    }
    if (name === 'mc:AlternateContent') {
      const chosen = choiceIn(one);
      if (chosen) rest.push(chosen);
      continue;
    }
    isPicture ||= pictures.has(one.localName ?? '');
    isRule ||= one.getAttributeNS(namespaces.o, 'hr') === 't' || isThin(one);
    for (const inner of [...elementsIn(one)].reverse()) rest.push(inner);
  }
  if (isPicture && !isDecoration(element)) count(reading, 'images');
  return { boxes, isRule: isRule && !isPicture };
}

/** Much longer than high, as a line that is drawn: English Metric Units, 360 000 to a centimetre. */
function isThin(element: Element): boolean {
  if (nameOf(element) !== 'wp:extent') return false;
  const width = wholeNumber(element.getAttribute('cx')) ?? 0;
  const height = wholeNumber(element.getAttribute('cy')) ?? width;
  return width > 1_000_000 && height < 60_000;
}

/** Marked in Word as nothing that a reader needs to be told of. */
function isDecoration(element: Element): boolean {
  return allOf(element, 'adec', 'decorative').some((one) =>
    /^(?:1|true)$/.test(one.getAttribute('val') ?? ''),
  );
}
