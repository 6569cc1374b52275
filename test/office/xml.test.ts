import { expect, test } from 'vitest';
import { deepest, parseXml, serialiseXml } from '../../src/office/xml.ts';

test('reads names with their namespaces, and writes what it read', () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?><w:a xmlns:w="urn:w" w:b="å"><w:c/>&amp;</w:a>';
  const document = parseXml(xml);
  expect(document?.documentElement?.getAttributeNS('urn:w', 'b')).toBe('å');
  expect(document && serialiseXml(document)).toBe(xml);
});

test('what is written is UTF-8, and says so', () => {
  const document = parseXml('<?xml version="1.0" encoding="UTF-16"?><a/>');
  expect(document && serialiseXml(document)).toBe('<?xml version="1.0" encoding="UTF-8"?><a/>');
});

const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;

test.each<[string, string]>([
  ['nothing', ''],
  ['no XML', 'abc'],
  ['cut off', '<a><b></b>'],
  ['a tag cut off', '<a><b'],
  ['crossed tags', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['a prefix without a namespace', '<w:a/>'],
  ['an entity nobody defined', '<a>&lol;</a>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['one that defines entities', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
  ['one after a comment', '<!-- <a> --><!doctype a SYSTEM "file:///etc/passwd"><a/>'],
  ['a declaration inside', '<a><!ENTITY b "c"></a>'],
  ['too deep', nested(deepest + 1)],
  ['far too deep', '<a>'.repeat(1_000_000)],
])('%s is not read', (_, xml) => {
  expect(parseXml(xml)).toBeNull();
});

test.each<[string, string]>([
  ['as deep as it may be', nested(deepest)],
  ['many beside each other', `<a>${'<b/>'.repeat(2_000)}</a>`],
  ['a document type in a comment', '<a><!-- <!DOCTYPE a> --></a>'],
  ['in a section of characters', '<a><![CDATA[<!DOCTYPE a>]]></a>'],
  ['an arrow in a value', '<a b="/>" c=\'>\'/>'],
  ['an instruction', '<?b <c> ?><a/>'],
])('%s is read', (_, xml) => {
  expect(parseXml(xml)).not.toBeNull();
});
