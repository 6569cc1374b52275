import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type Assessment,
  answers,
  type OutcomeKey,
  outcomeKeys,
  type PointKey,
  pointKeys,
  readAssessment,
  type Step,
  steps,
} from '../../src/agreement/assessment.ts';
import { isAgreement, otherKindOf } from '../../src/agreement/kind.ts';
import { readDocument } from '../../src/agreement/parse.ts';
import { type Localised, locales } from '../../src/locale.ts';
import { extendProfile, shippedProfiles } from '../../src/profiles.ts';
import { assessmentText } from '../../src/reporters/assessment.ts';
import { narrow, noPaint } from '../../src/reporters/layout.ts';
import { ladder, ladderQuestion } from '../../src/scaffold/assessment/ladder.ts';
import { type AskedKey, outcomeOf } from '../../src/scaffold/assessment/outcome.ts';
import { jurist, outcomeWords, whyWords } from '../../src/scaffold/assessment/outcome-words.ts';
import { assessmentPoints, listsOf, questionOf } from '../../src/scaffold/assessment/points.ts';
import { assessmentRecord } from '../../src/scaffold/assessment/record.ts';
import { assessmentWords } from '../../src/scaffold/assessment/words.ts';
import { root } from '../checkout-host.ts';
import { fc } from '../fast-check.ts';

const boras: readonly PointKey[] = [
  'initiative',
  'local-development',
  'compact',
  'not-ordinary-grant',
  'independence',
  'both-contribute',
  'no-detailed-regulation',
  'long-term',
  'no-market',
];
const helsingborg: readonly PointKey[] = [
  'initiative',
  'no-market',
  'no-order',
  'common-need',
  'developed-by-civil-party',
  'both-contribute',
  'trust',
];
const keysOf = (points: ReturnType<typeof assessmentPoints>) => points.map(({ key }) => key);

/** Every point of both lists answered alike. */
function all(answer: Answer, keys: readonly PointKey[] = keysOf(assessmentPoints())): Assessment {
  return Object.fromEntries(keys.map((key) => [key, { answer }]));
}

/** A partnership that nothing speaks against, with some other answers. */
function but(answered: Readonly<Partial<Record<PointKey, Answer | null>>>, step?: Step | null) {
  const changed = Object.entries(answered).map(([key, answer]) => [key, answer ? { answer } : {}]);
  const on = step === null ? {} : { step: step ?? 'partnership' };
  return { ...on, ...all('yes'), ...Object.fromEntries(changed) } as Assessment;
}

describe('the points', () => {
  test('are those of the schema, each with its question', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/frontmatter.schema.json'), 'utf8'));
    const known = Object.keys(schema.properties.assessment.properties);
    expect([...pointKeys, 'date', 'step', 'outcome'].sort()).toEqual(known.sort());
    expect(pointKeys.map((key) => questionOf(key).key)).toEqual(pointKeys);
    expect(schema.properties.assessment.properties.step.enum).toEqual(steps);
    expect(schema.properties.assessment.properties.outcome.enum).toEqual(outcomeKeys);
  });

  const own = (data: object) => extendProfile(shippedProfiles.default, { title: 'Vår', ...data });
  test.each<[string, Parameters<typeof assessmentPoints>[0], readonly PointKey[]]>([
    ['Borås: its nine, in its order', shippedProfiles.boras, boras],
    ['Helsingborg: its six, and the initiative', shippedProfiles.helsingborg, helsingborg],
    [
      'one built on Helsingborg without criteria of its own',
      extendProfile(shippedProfiles.helsingborg, { title: 'Vår' }),
      helsingborg,
    ],
    [
      'criteria of one’s own that are among the points',
      own({ criteria: ['long-term', { key: 'green', title: 'Grön' }, 'no-market'] }),
      ['no-market', 'long-term'],
    ],
  ])('%s', (_, profile, keys) => {
    expect(keysOf(assessmentPoints(profile))).toEqual(keys);
  });

  test.each([
    ['no profile', undefined],
    ['the default', shippedProfiles.default],
    ['Uddevalla', shippedProfiles.uddevalla],
    ['one whose criteria are none of the points', own({ criteria: [{ key: 'x', title: 'X' }] })],
  ])('%s: both lists, each point once', (_, profile) => {
    const keys = keysOf(assessmentPoints(profile));
    expect([...keys].sort()).toEqual([...new Set([...boras, ...helsingborg])].sort());
  });

  test('Borås 2016: its four criteria', () => {
    const keys = keysOf(assessmentPoints(shippedProfiles['boras-2016']));
    const criteria = shippedProfiles['boras-2016'].criteria.map(({ key }) => key);
    expect([...keys].sort()).toEqual([...criteria].sort());
  });

  test('know which list they are in', () => {
    for (const key of pointKeys) {
      const lists = [
        ...(boras.includes(key) ? ['boras'] : []),
        ...(helsingborg.includes(key) ? ['helsingborg'] : []),
      ];
      expect(listsOf(key), key).toEqual(lists);
      const works = questionOf(key).basis.map(({ work }) => work);
      expect(works.includes('boras-checklist'), key).toBe(boras.includes(key));
    }
  });
});

describe('the outcome', () => {
  type Row = [string, Assessment, OutcomeKey, readonly AskedKey[][], readonly OutcomeKey[]];
  test.each<Row>([
    ['nothing speaks against', but({}), 'partnership-possible', [], []],
    ['a market', but({ 'no-market': 'no' }), 'procurement', [['no-market']], []],
    ['an order', but({ 'no-order': 'no' }), 'procurement', [['no-order']], []],
    [
      'a market and an order',
      but({ 'no-market': 'no', 'no-order': 'no' }),
      'procurement',
      [['no-market'], ['no-order']],
      [],
    ],
    [
      'the municipality’s idea and no common need',
      but({ initiative: 'no', 'common-need': 'no' }),
      'procurement',
      [['initiative', 'common-need']],
      [],
    ],
    [
      'detailed demands with sanctions',
      but({ 'no-detailed-regulation': 'no', trust: 'no' }),
      'procurement',
      [['no-detailed-regulation', 'trust']],
      [],
    ],
    [
      'fits the ordinary grants',
      but({ 'not-ordinary-grant': 'no' }),
      'grant',
      [['not-ordinary-grant']],
      [],
    ],
    [
      'the association’s own, and it runs by itself',
      but({ 'common-need': 'no' }),
      'grant',
      [['initiative', 'common-need']],
      [],
    ],
    ['information', but({}, 'information'), 'dialogue', [['step']], []],
    ['consultation', but({}, 'consultation'), 'dialogue', [['step']], []],
    ['dialogue', but({}, 'dialogue'), 'dialogue', [['step']], []],
    ['joint action', but({}, 'joint-action'), 'look-again', [['step']], ['dialogue']],
    [
      'several forms: the one with most at stake first',
      but({ 'no-market': 'no', 'not-ordinary-grant': 'no' }, 'dialogue'),
      'procurement',
      [['no-market']],
      ['grant', 'dialogue'],
    ],
    [
      'a grant before dialogue',
      but({ 'not-ordinary-grant': 'no' }, 'consultation'),
      'grant',
      [['not-ordinary-grant']],
      ['dialogue'],
    ],
    [
      'a grant on the step of joint action',
      but({ 'not-ordinary-grant': 'no' }, 'joint-action'),
      'grant',
      [['not-ordinary-grant']],
      ['dialogue'],
    ],
    ...(
      [
        'initiative',
        'developed-by-civil-party',
        'both-contribute',
        'no-detailed-regulation',
        'trust',
        'independence',
        'local-development',
        'compact',
        'long-term',
      ] as const
    ).map((key): Row => [`no to ${key} alone`, but({ [key]: 'no' }), 'look-again', [[key]], []]),
    ...keysOf(assessmentPoints()).map(
      (key): Row => [`unclear: ${key}`, but({ [key]: 'unclear' }), 'look-again', [[key]], []],
    ),
    [
      'no common need, and nobody knows whose idea it was',
      but({ initiative: 'unclear', 'common-need': 'no' }),
      'look-again',
      [['initiative'], ['common-need']],
      [],
    ],
    ['one point not answered', but({ trust: null }), 'look-again', [['trust']], []],
    ['the step not told', but({}, null), 'look-again', [['step']], []],
    [
      'no to a point that the profile does not ask',
      but({ 'public-benefit': 'no' }),
      'look-again',
      [['public-benefit']],
      [],
    ],
  ])('%s', (_, assessment, key, reasons, also) => {
    const outcome = outcomeOf(assessment);
    expect(outcome.key).toBe(key);
    if (reasons.length > 0) expect(outcome.reasons.map(({ points }) => points)).toEqual(reasons);
    expect(outcome.also.map((way) => way.key)).toEqual(also);
  });

  test('nothing answered: everything is a gap', () => {
    const outcome = outcomeOf({});
    expect(outcome.key).toBe('look-again');
    expect(outcome.unanswered).toEqual(['step', ...keysOf(assessmentPoints())]);
    expect(outcome.yes).toEqual([]);
  });

  test('a gap is told also where another form is nearer', () => {
    const { key, unanswered } = outcomeOf({ step: 'partnership', 'no-order': { answer: 'no' } });
    expect(key).toBe('procurement');
    expect(unanswered).toContain('trust');
    expect(unanswered).not.toContain('no-order');
  });

  test('what decided is not told again among what to look at', () => {
    const { again } = outcomeOf(but({ 'no-market': 'no', trust: 'unclear', 'long-term': 'no' }));
    expect(again.map(({ points }) => points)).toEqual([['trust'], ['long-term']]);
  });

  test('only the profile’s points are asked', () => {
    const points = assessmentPoints(shippedProfiles.boras);
    const outcome = outcomeOf({ step: 'partnership', ...all('yes', boras) }, points);
    expect(outcome.key).toBe('partnership-possible');
    expect(outcome.points).toEqual(boras);
  });

  const anyAssessment = fc
    .record({
      step: fc.option(fc.constantFrom(...steps), { nil: undefined }),
      points: fc.array(fc.tuple(fc.constantFrom(...pointKeys), fc.constantFrom(...answers))),
      yes: fc.boolean(),
    })
    .map(({ step, points, yes }) => {
      const answered = points.map(([key, answer]) => [key, { answer }]);
      const rest = yes ? all('yes') : {};
      return { ...(step ? { step } : {}), ...rest, ...Object.fromEntries(answered) } as Assessment;
    });

  test('a partnership is possible exactly when every point and the step say so', () => {
    let possible = 0;
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const asked = keysOf(assessmentPoints());
        const given = pointKeys.filter((key) => assessment[key]);
        const isAll =
          assessment.step === 'partnership' &&
          asked.every((key) => assessment[key]?.answer === 'yes') &&
          given.every((key) => assessment[key]?.answer === 'yes');
        const { key } = outcomeOf(assessment);
        if (isAll) possible += 1;
        expect(key === 'partnership-possible').toBe(isAll);
      }),
      { numRuns: 500, examples: [[but({})]] },
    );
    expect(possible).toBeGreaterThan(0);
  });

  test('every answer is told somewhere, once', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { key, reasons, also, again, unanswered, yes, points } = outcomeOf(assessment);
        const told = [...reasons, ...also.flatMap((way) => way.reasons), ...again].flatMap(
          (reason) => reason.points,
        );
        const seen = new Set([...told, ...unanswered, ...yes]);
        for (const point of points) expect(seen, point).toContain(point);
        expect(reasons.length).toBeGreaterThan(0);
        expect(also.some((way) => way.key === key)).toBe(false);
        const missing = points.filter((point) => !assessment[point]?.answer);
        expect(unanswered.filter((point) => point !== 'step')).toEqual(missing);
      }),
    );
  });

  test('each form says why and on whose authority', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const outcome = outcomeOf(assessment);
        for (const { points, why, basis } of [...outcome.reasons, ...outcome.again]) {
          expect(points.length).toBeGreaterThan(0);
          expect(why.sv).not.toMatch(/[{}]/);
          if (why !== whyWords.gaps) expect(basis.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a card’s value', () => {
  test.each<[string, unknown, Assessment, readonly string[]]>([
    ['nothing', undefined, {}, []],
    ['an empty key', null, {}, []],
    ['a text', 'ja', {}, ['assessment']],
    ['a list', [1], {}, ['assessment']],
    [
      'a whole one',
      {
        date: '2026-02-03',
        step: 'dialogue',
        outcome: 'grant',
        trust: { answer: 'no', note: 'x' },
      },
      {
        date: '2026-02-03',
        step: 'dialogue',
        outcome: 'grant',
        trust: { answer: 'no', note: 'x' },
      },
      [],
    ],
    ['a point without its answer', { trust: { note: 'x' } }, { trust: { note: 'x' } }, []],
    ['a point left empty', { trust: null, compact: { answer: null } }, { compact: {} }, []],
    ['another answer', { trust: { answer: 'kanske' } }, { trust: {} }, ['assessment.trust.answer']],
    ['an answer without its key', { trust: 'yes' }, {}, ['assessment.trust']],
    ['a key that is no point', { trsut: { answer: 'yes' } }, {}, ['assessment.trsut']],
    ['a key of a point’s', { trust: { svar: 1 } }, { trust: {} }, ['assessment.trust.svar']],
    ['another step', { step: 'marriage' }, {}, ['assessment.step']],
    ['no day', { date: '3 februari' }, {}, ['assessment.date']],
    ['another outcome', { outcome: 'valid' }, {}, ['assessment.outcome']],
    ['a name of every object', { constructor: {} }, {}, ['assessment.constructor']],
  ])('%s', (_, value, assessment, unread) => {
    expect(readAssessment(value)).toEqual({ assessment, unread });
  });

  test('whatever it is, nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readAssessment(value)));
  });
});

const layout = { width: 100, measure: narrow, paint: noPaint };
const profile = shippedProfiles.default.title;

describe('on a screen', () => {
  test.each<[string, Assessment]>([
    ['possible', but({})],
    ['joint-action', but({}, 'joint-action')],
    [
      'procurement',
      {
        ...but({ 'common-need': 'no', trust: 'unclear', compact: null }, 'dialogue'),
        'no-market': { answer: 'no', note: 'Två företag i kommunen gör samma sak.' },
      },
    ],
    ['empty', {}],
  ])('%s', async (name, assessment) => {
    for (const locale of locales) {
      const shown = {
        assessment,
        outcome: outcomeOf(assessment),
        title: 'Mötesplats Norra',
        profile,
      };
      const text = assessmentText(shown, { ...layout, locale });
      expect(text).toContain(jurist[locale]);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
      await expect(text).toMatchFileSnapshot(`../fixtures/assess/${name}.${locale}.txt`);
    }
  });

  test('shows no points and no shares', () => {
    fc.assert(
      fc.property(fc.constantFrom<Step>(...steps), fc.constantFrom(...answers), (step, answer) => {
        const assessment = { step, ...all(answer) };
        const shown = { assessment, outcome: outcomeOf(assessment), title: null, profile };
        const text = assessmentText(shown, { ...layout, width: 10_000, locale: 'sv' });
        const own = text.split('\n').filter((line) => !line.includes('Grund:'));
        expect(own.join('\n')).not.toMatch(/\d|%|procent|poäng/);
      }),
    );
  });

  test('gives the terminal nothing that acts', () => {
    const title = '\u001b[31mRöd\u202e';
    const shown = { assessment: {}, outcome: outcomeOf({}), title, profile };
    const text = assessmentText(shown, { ...layout, locale: 'sv' });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });
});

describe('a record', () => {
  const options = {
    title: 'Mötesplats Norra',
    by: ['Kim Ekby', 'ordföranden'],
    profile: 'Grundkrav',
  };
  const noted = {
    ...but({ 'no-market': 'no' }, 'joint-action'),
    date: '2026-02-03',
    trust: { answer: 'unclear', note: 'Vi har inte pratat om det.\n\nVi gör det i mars.' },
  } as const satisfies Assessment;

  test.each(locales)('in %s', async (locale) => {
    const text = assessmentRecord(noted, { ...options, locale, outcome: outcomeOf(noted) });
    await expect(text).toMatchFileSnapshot(`../fixtures/assess/record.${locale}.md`);
  });

  test.each(locales)('is no agreement, and says so (%s)', (locale) => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, note) => {
        const assessment = {
          ...noted,
          trust: { answer: 'no', note: `IOP-avtal ${note}` },
        } as const;
        const text = assessmentRecord(assessment, {
          ...options,
          title: `Avtal om IOP ${title}`,
          locale,
          outcome: outcomeOf(assessment),
        });
        const document = readDocument({ path: 'bedomning.md', text });
        expect(otherKindOf(document)).toBe(locale === 'sv' ? 'checklista' : 'checklist');
        expect(isAgreement(document)).toBe(false);
      }),
    );
  });

  test('nobody’s words make a heading, a list or a comment', () => {
    const headingsOf = (text: string) =>
      readDocument({ path: 'a.md', text }).headings.map((heading) => heading.text);
    const record = (note: string) => {
      const assessment = { ...noted, trust: { answer: 'unclear', note } } as const;
      const outcome = outcomeOf(assessment);
      const named = { title: note, by: [note], profile: note };
      return assessmentRecord(assessment, { ...named, locale: 'sv', outcome });
    };
    const [, ...expected] = headingsOf(record('ord'));
    const hostile = [
      '# Mål',
      '## Parter\n\n## Tid',
      '<!-- iop: goals -->',
      '---\niop: 1\n---',
      '| a |',
    ];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string()), (note) => {
        const [title, ...rest] = headingsOf(record(`x ${note}`));
        expect(title).toMatch(/^Checklista: den första bedömningen av x/);
        expect(rest).toEqual(expected);
      }),
      { examples: hostile.map((note): [string] => [note]) },
    );
  });

  test('leaves gaps for what nobody has said', () => {
    const text = assessmentRecord(
      {},
      {
        locale: 'sv',
        title: null,
        by: [],
        profile: 'Borås',
        outcome: outcomeOf({}),
      },
    );
    expect(text.match(/\[fyll i: [^\]]+\]/g)).toHaveLength(3);
  });
});

/** Everything that a point or an outcome may say. */
const texts: readonly (readonly [string, Localised])[] = [
  ...pointKeys.flatMap((key) => {
    const { title, good, question, means, next } = questionOf(key);
    const parts = { title, good, question, ...means, nextNo: next.no, nextUnclear: next.unclear };
    return Object.entries(parts).map(([name, words]) => [`${key} ${name}`, words] as const);
  }),
  ...steps.flatMap((step) => [
    [`${step} title`, ladder[step].title] as const,
    [`${step} means`, ladder[step].means] as const,
  ]),
  ...outcomeKeys.flatMap((key) => [
    [`${key} title`, outcomeWords[key].title] as const,
    [`${key} next`, outcomeWords[key].next] as const,
  ]),
  ...Object.entries(whyWords),
  ...Object.entries(assessmentWords),
  ['ladder', ladderQuestion],
  ['jurist', jurist],
];

describe('the words', () => {
  test.each(texts)('%s: plain, and no verdict', (_, words) => {
    for (const locale of locales) {
      expect(words[locale]).not.toMatch(
        /giltig|laglig|\bvalid|\blegal\b(?! conclusion)|\billegal|otillåt|förbjud|\bskall\b|avseende|erhåll|huruvida/i,
      );
      for (const sentence of words[locale].split(/(?<=[.?!:])\s/)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(32);
      }
    }
  });

  test('a question asks, an explanation is a sentence', () => {
    for (const key of pointKeys) {
      const { question, means, next } = questionOf(key);
      for (const locale of locales) {
        expect(question[locale]).toMatch(/^\p{Lu}.*\?$/u);
        for (const said of [...Object.values(means), ...Object.values(next)])
          expect(said[locale]).toMatch(/^\p{Lu}.*[.?]$/u);
      }
    }
  });

  const sources = join(root, '../shared/sources');
  test.skipIf(!existsSync(sources))('are our own: no eight words in a row of a source', () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const grams = (text: string) => {
      const all = wordsOf(text);
      return all.slice(7).map((_, index) => all.slice(index, index + 8).join(' '));
    };
    const theirs = new Set(
      readdirSync(sources).flatMap((name) => grams(readFileSync(join(sources, name), 'utf8'))),
    );
    expect(theirs.size).toBeGreaterThan(1000);
    const copied = texts.flatMap(([, { sv }]) => grams(sv)).filter((gram) => theirs.has(gram));
    expect(copied).toEqual([]);
  });
});
