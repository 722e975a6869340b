import type { CircleChangeViewFragment, LifeArea, PreviewInput, RequestViewFragment } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { usePreview } from '../consent/use-preview';
import { useCircleWords } from '../words/use-circle-words';

/** So many are named at once; of more, how many they are is said first. */
const mostNamed = 3;

export interface WouldSee {
  /** In one or two sentences, as they are read aloud too. */
  text: string;
  /** Everybody by name, where they are too many for the sentence. */
  names: readonly string[];
}

/**
 * Who would see it after this answer: those who begin to, and those who see it already. Worked out on the server, by the
 * eyes of whoever answers; a card can be answered also when it is not known.
 */
export function useWouldSee(
  request: RequestViewFragment,
  answer: NonNullable<PreviewInput['answerConsentRequest']> | null,
  pause: number,
): WouldSee | null {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useCircleWords();
  const input = answer && { answerConsentRequest: answer };
  const { changes, unchanged, problem, waiting } = usePreview(input, pause);
  if (!answer) return null;
  if (waiting) return { text: t('consent.table.whoWait'), names: [] };
  if (!changes) return { text: problem ?? t('consent.table.whoUnknown'), names: [] };

  const asked = (answer.areas ?? request.areas).filter((area) => area !== 'COMMON');
  const people = [...changes, ...unchanged.filter((one) => isOf(request, one))].filter((one) => seesAny(one, asked));
  const names = people.map(({ person }) =>
    person?.profession
      ? t('consent.table.whoWithWork', { name: person.name, work: calm(person.profession) })
      : (person?.name ?? t('common.somebody')),
  );
  const lost = [...new Set(changes.flatMap(({ loses }) => loses))].filter((area) => area !== 'COMMON');
  const said =
    names.length === 0
      ? t(request.unit ? 'consent.table.whoNobody' : 'consent.table.whoNotHere', { to: words.to(request) })
      : names.length > mostNamed
        ? t('consent.table.whoMany', { count: names.length })
        : t('consent.table.whoFew', { names: format.list(names) });
  const loses = lost.length > 0 ? t('consent.table.whoLoses', { areas: words.areas(lost) }) : '';
  return { text: [said, loses].filter(Boolean).join(' '), names: names.length > mostNamed ? names : [] };
}

const isOf = ({ unit, person }: RequestViewFragment, one: CircleChangeViewFragment): boolean =>
  unit ? one.unit?.id === unit.id : one.person?.id === person?.id;

const seesAny = ({ gains, moves, keeps }: CircleChangeViewFragment, asked: readonly LifeArea[]): boolean =>
  [...keeps, ...[...gains, ...moves].flatMap(({ areas }) => areas)].some((area) => asked.includes(area));

/** A profession in the middle of a sentence, but not one that is spelt in capitals. */
const calm = (profession: string): string =>
  /^\p{Lu}\p{Ll}/u.test(profession) ? profession.charAt(0).toLowerCase() + profession.slice(1) : profession;
