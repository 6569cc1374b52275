import { expect, test } from 'vitest';
import { isWork } from '../src/bibliography.ts';
import { sectionKeys, sections } from '../src/generated/sections.ts';
import { validateAgreement } from '../src/generated/validators.ts';
import { locales } from '../src/locale.ts';
import { extendProfile, profileNames, shippedProfiles } from '../src/profiles.ts';

const eight = [
  'background',
  'values',
  'commitments',
  'goals',
  'follow-up',
  'economy',
  'term',
  'renegotiation',
];

test('the profiles ask for what their towns have decided', () => {
  const {
    default: common,
    'boras-2016': boras2016,
    boras,
    helsingborg,
    uddevalla,
  } = shippedProfiles;
  for (const profile of [common, boras2016, boras]) expect(profile.required).toEqual(eight);
  expect(uddevalla.required).toHaveLength(10);
  expect(helsingborg.required).toEqual([]);
  expect(helsingborg.order).not.toBeNull();
  for (const profile of [common, boras2016, boras]) expect(profile.order).toBeNull();
  expect(
    [common, boras2016, boras, helsingborg, uddevalla].map(({ criteria }) => criteria.length),
  ).toEqual([0, 4, 9, 3, 0]);
  expect(common.points.renegotiation?.['rescission']).toBe('recommended');
  expect(boras2016.points.renegotiation?.['rescission']).toBe('required');
});

test.each(profileNames)('%s names only sections, points and works that exist', (name) => {
  const profile = shippedProfiles[name];
  expect(profile.id).toBe(name);
  expect(validateAgreement[profile.validator ?? '']).toBeTypeOf('function');
  for (const key of [...profile.required, ...profile.recommended])
    expect(sectionKeys).toContain(key);
  for (const key of sectionKeys) {
    const known = Object.keys(sections[key].points);
    for (const point of Object.keys(profile.points[key] ?? {})) expect(known).toContain(point);
  }
  expect(isWork(profile.basis.work)).toBe(true);
  for (const locale of locales) expect(profile.title[locale]).not.toBe('');
});

test.each(profileNames)('the compiled schema of %s misses what the profile requires', (name) => {
  const validate = validateAgreement[name];
  validate?.({ frontmatter: null, sections: {} });
  const missing = (validate?.errors ?? [])
    .filter(({ instancePath, keyword }) => instancePath === '/sections' && keyword === 'required')
    .map(({ params }) => params['missingProperty']);
  expect(missing.toSorted()).toEqual(shippedProfiles[name].required.toSorted());
});

const base = shippedProfiles.boras;

test('a profile of one’s own keeps what it does not mention', () => {
  const own = extendProfile(
    base,
    { extends: 'boras', title: 'Exempelstads riktlinjer' },
    'exempelstad',
  );
  expect(own).toEqual({
    ...base,
    id: 'exempelstad',
    title: { sv: 'Exempelstads riktlinjer', en: 'Exempelstads riktlinjer' },
    decidedBy: null,
    decided: null,
    from: null,
    to: null,
    validator: null,
  });
});

test('sections are added, moved between the levels and no longer asked for', () => {
  const own = extendProfile(base, {
    extends: 'boras',
    title: 'Egna regler',
    sections: {
      required: ['target-group'],
      recommended: ['values', 'contacts'],
      optional: ['goals'],
    },
  });
  expect(own.required).toEqual([
    ...eight.filter((key) => key !== 'values' && key !== 'goals'),
    'target-group',
  ]);
  expect(own.recommended).toEqual(expect.arrayContaining(['values', 'contacts']));
  expect(own.recommended).not.toContain('goals');
});

test('points get another level or none', () => {
  const own = extendProfile(base, {
    extends: 'boras',
    title: 'Egna regler',
    points: {
      renegotiation: { rescission: 'none', notice: 'required' },
      'follow-up': { how: 'required' },
    },
  });
  expect(own.points.renegotiation).toEqual({
    renegotiation: 'required',
    dispute: 'required',
    notice: 'required',
  });
  expect(own.points['follow-up']).toEqual({ how: 'required' });
  expect(own.points.term).toEqual(base.points.term);
});

test('what it demands of its own accord rests on itself', () => {
  const own = extendProfile(base, {
    extends: 'boras',
    title: { sv: 'Egna regler', en: 'Own rules' },
    sections: { required: ['target-group', 'goals'] },
    points: { 'follow-up': { how: 'required' } },
  });
  const place = { work: 'own-profile', sv: 'Egna regler', en: 'Own rules' };
  expect(own.basis.sections['target-group']).toEqual(place);
  expect(own.basis.sections['follow-up']).toEqual(place);
  expect(own.basis.sections.goals).toEqual(base.basis.sections.goals);
});

test('criteria are replaced, by name or by words of one’s own', () => {
  const own = extendProfile(base, {
    extends: 'boras',
    title: 'Egna regler',
    criteria: ['common-need', { key: 'local', title: 'Lokalt behov' }],
  });
  expect(own.criteria.map(({ key }) => key)).toEqual(['common-need', 'local']);
  expect(own.criteria[1]?.text).toEqual({ sv: 'Lokalt behov', en: 'Lokalt behov' });
});

test('words, severities and fields are added to the inherited', () => {
  const first = extendProfile(base, {
    extends: 'boras',
    title: 'Ett',
    id: 'ett',
    'decided-by': 'Kommunfullmäktige',
    decided: '2026-03-30',
    from: '2026-04-01',
    to: '2030-12-31',
    order: ['goals', 'economy'],
    headings: { goals: ['Vart vi vill'] },
    rules: { 'title-not-iop': 'off' },
    frontmatter: { required: ['reference'] },
    template: 'helsingborg',
  });
  const second = extendProfile(first, {
    extends: 'ett.yaml',
    title: 'Två',
    headings: { goals: ['Dit vi siktar'] },
    rules: { 'heading-levels': 'warning' },
    frontmatter: { required: ['term.notice-months'] },
  });
  expect(first).toMatchObject({
    id: 'ett',
    decidedBy: { sv: 'Kommunfullmäktige', en: 'Kommunfullmäktige' },
    decided: '2026-03-30',
    from: '2026-04-01',
    to: '2030-12-31',
    order: ['goals', 'economy'],
    template: 'helsingborg',
  });
  expect(second.id).toBe('own');
  expect(second.headings.goals).toEqual(['Dit vi siktar', 'Vart vi vill']);
  expect(second.rules).toEqual({ 'title-not-iop': 'off', 'heading-levels': 'warning' });
  expect(second.frontmatterRequired).toEqual(['reference', 'term.notice-months']);
});
