import { describe, expect, test } from 'vitest';
import { decode, maxBytes } from '../src/decode.ts';
import { fc } from './fast-check.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, little: boolean) =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0)).reduce<number[]>(
    (all, code) => all.concat(little ? [code, 0] : [0, code]),
    little ? [0xff, 0xfe] : [0xfe, 0xff],
  );

test.each([
  ['UTF-8', bytesOf('# Åtgärd ”x”\r\n')],
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf('# Åtgärd ”x”\r\n'))],
])('%s is read, line ends and all', (_, bytes) => {
  expect(decode('a.md', bytes)).toEqual({ path: 'a.md', text: '# Åtgärd ”x”\r\n' });
});

test.each([true, false])('UTF-16 with a byte order mark is read (little endian: %s)', (little) => {
  const source = decode('a.md', Uint8Array.from(wide('# Åäö', little)));
  expect(source).toEqual({ path: 'a.md', text: '# Åäö' });
});

test('an empty file is an empty text', () => {
  expect(decode('a.md', new Uint8Array())).toEqual({ path: 'a.md', text: '' });
});

describe('what is no text that can be read is refused, with the reason', () => {
  const docx = latin('PK\x03\x04 [Content_Types].xml word/document.xml');
  test.each([
    ['Windows-1252', latin('# M\u00e5l\nf\u00f6r \u00e4ldre'), 'encoding', 'windows-1252', 3],
    ['a stray byte', latin('abc \u00ff\u00d0 \u00c3 def'), 'encoding', 'unknown', 4],
    ['half a character', bytesOf('abcå').subarray(0, 4), 'encoding', 'unknown', 3],
    ['UTF-16 without a mark', Uint8Array.from(wide('# Mål', true).slice(2)), 'encoding', 'utf-16'],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x41), 'encoding', 'utf-16'],
    ['zeros', Uint8Array.of(65, 66, 0, 0, 0, 67), 'binary', '', 2],
    ['control characters', Uint8Array.of(1, 2, 3, 0xff, 4), 'binary', '', 3],
    ['a Word file', docx, 'file-type', 'docx'],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'file-type',
      'doc',
    ],
    [
      'OpenDocument',
      latin('PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text'),
      'file-type',
      'odt',
    ],
    ['PDF', latin('%PDF-1.7 \u00e5'), 'file-type', 'pdf'],
    ['a zip file', latin('PK\x03\x04 a.txt'), 'file-type', 'zip'],
    [
      'an OpenDocument sheet',
      latin('PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'file-type',
      'opendocument',
    ],
    ['RTF', latin('{\\rtf1\\ansi Avtal}'), 'file-type', 'rtf'],
    ['a web page', latin('\n<!DOCTYPE html>\n<html lang="sv">'), 'file-type', 'html'],
    ['one without its type', latin('<!-- sparad -->\r\n<HTML><body>\xe5'), 'file-type', 'html'],
    [
      'one in XML',
      latin('\xef\xbb\xbf<?xml version="1.0"?>\n<html xmlns="x">'),
      'file-type',
      'html',
    ],
    [
      'one in UTF-16',
      Uint8Array.from(
        [0xff, 0xfe, ...latin('<html>')].flatMap((byte, at) => (at < 2 ? [byte] : [byte, 0])),
      ),
      'file-type',
      'html',
    ],
    ['a book', latin('PK\x03\x04 mimetypeapplication/epub+zip'), 'file-type', 'epub'],
    ['an Excel file', latin('PK\x03\x04 x xl/workbook.xml'), 'file-type', 'xlsx'],
    ['slides', latin('PK\x03\x04 x ppt/presentation.xml'), 'file-type', 'pptx'],
    ['a Pages file', latin('PK\x03\x04 Index/Document.iwa'), 'file-type', 'pages'],
    ['too much', new Uint8Array(maxBytes + 1).fill(97), 'too-large', '5000000'],
  ])('%s', (_, bytes, reason, detail, byte = -1) => {
    const range = byte < 0 ? { start: 0, end: 0 } : { start: byte, end: byte + 1 };
    const source = decode('a.md', bytes);
    expect(source).toEqual({ path: 'a.md', text: '', unreadable: { reason, detail, range } });
  });
});

test('exactly the largest size is read', () => {
  expect(decode('a.md', new Uint8Array(maxBytes).fill(97)).unreadable).toBeUndefined();
});

test('any bytes give a source, and UTF-8 comes out as it went in', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const source = decode('a.md', bytes);
      expect(source.unreadable === undefined || source.text === '').toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(
        !text.includes('\0') &&
          !text.startsWith('\ufeff') &&
          !text.startsWith('%PDF') &&
          !text.startsWith('PK\x03'),
      );
      expect(decode('a.md', bytesOf(text)).text).toBe(text);
    }),
  );
});
