import { type LifeArea, lifeAreas } from '@samplan/shared/contracts';
import { formatDate, formatDateTime, formatList, type Language, printedText, wordOf } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import type { ConsentsOnPaper, Ended, PaperConsent, Seer } from './consents-on-paper';

/** Who sees what and why, what was said no to, how one changes one's mind, and where to sign. */
export function composeConsents(paper: ConsentsOnPaper, language: Language): Block[] {
  const say = printedText(language);
  const byYes = paper.consents.filter(({ legalBasis }) => legalBasis === null);
  const byLaw = paper.consents.filter(({ legalBasis }) => legalBasis !== null);
  return [
    ...front(paper, language),
    heading(say('consentsPeople')),
    ...peopleBlocks(paper.people, language),
    heading(say('consentsYes')),
    ...consentBlocks(byYes, language),
    ...(byLaw.length > 0 ? [heading(say('consentsLaw')), ...consentBlocks(byLaw, language)] : []),
    ...(paper.ended.length > 0 ? [heading(say('consentsNo')), endedBlock(paper.ended, language)] : []),
    heading(say('consentsMind')),
    {
      kind: 'text',
      text: paper.coordinator
        ? say('consentsMindText', { coordinator: paper.coordinator })
        : say('consentsMindTextNobody'),
    },
    heading(say('consentsSign')),
    { kind: 'text', text: say('consentsSignText') },
    signatures(paper, language),
  ];
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

function front(paper: ConsentsOnPaper, language: Language): Block[] {
  const say = printedText(language);
  const name = paper.printedBy;
  const lines = [
    say('consentsPrintedBy', { date: formatDateTime(language, paper.at), name }),
    paper.onlyAreas ? say('consentsOnly', { name, areas: areasIn(language, paper.onlyAreas) }) : '',
  ];
  return [
    { kind: 'title', text: paper.own ? say('consentsTitleYou') : say('consentsTitle', { name: paper.owner }) },
    { kind: 'text', look: 'small', text: lines.filter(Boolean).join('\n') },
  ];
}

function peopleBlocks(people: readonly Seer[], language: Language): Block[] {
  const say = printedText(language);
  if (people.length === 0) return [{ kind: 'text', text: say('consentsNobody') }];
  const rows = people.flatMap(({ name, unit, relation, spans }) =>
    spans.map(({ areas, groundKind, firstDay, lastDay }) => [
      [name, [wordOf(language, 'relation', relation), unit].filter(Boolean).join(', ')].join('\n'),
      areasIn(language, areas),
      wordOf(language, 'groundKind', groundKind),
      days(language, firstDay, lastDay),
    ]),
  );
  const columns = [
    { heading: say('who'), share: 32 },
    { heading: say('consentsSees'), share: 28 },
    { heading: say('consentsWhy'), share: 18 },
    { heading: say('consentsUntil'), share: 22 },
  ];
  return [{ kind: 'table', label: say('consentsPeople'), columns, rows }];
}

function consentBlocks(consents: readonly PaperConsent[], language: Language): Block[] {
  const say = printedText(language);
  if (consents.length === 0) return [{ kind: 'text', text: say('consentsNoYes') }];
  return consents.map((consent) => ({
    kind: 'text',
    lead: consent.to,
    text: [
      say('consentsMaySee', { areas: areasIn(language, consent.areas) }),
      say('consentsFor', { purpose: consent.purpose.replace(/[.\s]+$/, '') }),
      consent.legalBasis ? say('consentsByLaw', { law: consent.legalBasis }) : '',
      days(language, consent.firstDay, consent.lastDay) + '.',
      given(consent, language),
    ]
      .filter(Boolean)
      .join(' '),
  }));
}

function given({ way, givenBy, recordedBy, signedOn }: PaperConsent, language: Language): string {
  const say = printedText(language);
  const said = { name: givenBy ?? '', by: recordedBy ?? '' };
  if (way === 'law') return say('consentsGivenLaw', said);
  if (!givenBy) return '';
  if (signedOn) return say('consentsGivenPaper', { ...said, date: formatDate(language, signedOn) });
  return say(
    ({ spoken: 'consentsGivenSpoken', signed: 'consentsGivenOwn', guardian: 'consentsGivenFor' } as const)[way],
    said,
  );
}

function endedBlock(ended: readonly Ended[], language: Language): Block {
  const say = printedText(language);
  const words = {
    refused: 'consentsRefused',
    withdrawn: 'consentsWithdrawn',
    ran_out: 'consentsRanOut',
    kept_out: 'consentsKeptOut',
  } as const;
  return {
    kind: 'list',
    items: ended.map(({ what, to, by, at }) =>
      say(words[what], { to, by: by ?? say('consentsSomebody'), date: formatDate(language, at) }),
    ),
  };
}

/** A line for each whose name is to stand under it. */
function signatures({ owner, decidesAlone, deciders, coordinator }: ConsentsOnPaper, language: Language): Block {
  const say = printedText(language);
  const lines = [
    ...(decidesAlone ? [owner] : []),
    ...deciders.map((name) => `${name}\n${say('consentsForPerson', { name: owner })}`),
    `${coordinator ?? ''}\n${say('coordinator')}`,
  ];
  return {
    kind: 'table',
    label: say('consentsSign'),
    columns: [
      { heading: say('consentsName'), share: 38 },
      { heading: say('evaluatedOn'), share: 20 },
      { heading: say('consentsSignature'), share: 42 },
    ],
    // Room for a hand that writes.
    rows: lines.map((line) => [line, '', '\u00a0\n\u00a0\n\u00a0']),
  };
}

/** What is common comes along with everything, and is named only when it is all there is. */
function areasIn(language: Language, areas: readonly LifeArea[]): string {
  const named = lifeAreas
    .filter((area) => area !== 'common' && areas.includes(area))
    .map((area) => wordOf(language, 'lifeArea', area).toLowerCase());
  return formatList(language, named) || printedText(language)('consentsCommon');
}

function days(language: Language, firstDay: string | null, lastDay: string | null): string {
  const say = printedText(language);
  return [
    firstDay ? say('fromDate', { date: formatDate(language, firstDay) }) : '',
    lastDay ? say('consentsLastDay', { date: formatDate(language, lastDay) }) : say('consentsUntilTaken'),
  ]
    .filter(Boolean)
    .join('. ');
}
