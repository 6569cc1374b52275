import type { Element } from '@xmldom/xmldom';
import { attribute, childOf, numberOf, toggle, valOf } from './names.ts';
import type { Style, Styles } from './styles.ts';

/** How text looks. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly hidden: boolean;
  /** Struck through: left standing, but meant as deleted more often than not. */
  readonly struck: boolean;
  readonly size: number | null;
  readonly font: string;
}

/** Of text that we write ourselves. */
export const plainLook: Look = {
  bold: false,
  italic: false,
  underlined: false,
  hidden: false,
  struck: false,
  size: null,
  font: '',
};

/** By the run itself, else the style of its letters, else the style of its paragraph. */
export function lookOf(styles: Styles, style: Style, run: Element): Look {
  const own = childOf(run, 'w:rPr');
  const id = valOf(own, 'w:rStyle');
  const named = id === null ? null : styles.of(id);
  const fonts = childOf(own, 'w:rFonts');
  return {
    bold: toggle(own, 'w:b') ?? named?.bold ?? style.bold ?? false,
    italic: toggle(own, 'w:i') ?? named?.italic ?? style.italic ?? false,
    underlined: toggle(own, 'w:u') ?? named?.underlined ?? style.underlined ?? false,
    hidden: toggle(own, 'w:vanish') ?? named?.hidden ?? style.hidden ?? false,
    struck: toggle(own, 'w:strike') ?? toggle(own, 'w:dstrike') ?? false,
    size: numberOf(own, 'w:sz') ?? style.size,
    font: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? '',
  };
}
