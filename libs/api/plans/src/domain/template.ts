import type { LifeArea } from '@samplan/shared/contracts';
import { type Language, languages } from '@samplan/shared/i18n';

/** One text in the languages it is written in; a municipality may write in fewer than all. */
export type Localised = Partial<Record<Language, string>>;

interface Measure<Text> {
  key: string;
  title: Text;
  extent: Text | null;
  how: Text | null;
  /** From when it is put into a plan until it should be done. */
  weeks: number;
}
interface Goal<Text> {
  key: string;
  title: Text;
  lifeArea: LifeArea;
  measures: readonly Measure<Text>[];
}
interface Template<Text> {
  name: Text;
  about: Text;
  goals: readonly Goal<Text>[];
}

/** As it is kept: every language there is. */
export type TemplateContent = Template<Localised>;

/** The text in this language, or in the first there is: never nothing. */
function read(text: Localised | null, language: Language): string {
  return text?.[language] ?? languages.map((one) => text?.[one]).find((one) => one !== undefined) ?? '';
}

const readOrNull = (text: Localised | null, language: Language): string | null => read(text, language) || null;

export function readTemplate({ name, about, goals }: TemplateContent, language: Language): ReadTemplate {
  return {
    name: read(name, language),
    about: read(about, language),
    goals: goals.map((goal) => ({
      key: goal.key,
      lifeArea: goal.lifeArea,
      title: read(goal.title, language),
      measures: goal.measures.map((measure) => ({
        key: measure.key,
        weeks: measure.weeks,
        title: read(measure.title, language),
        extent: readOrNull(measure.extent, language),
        how: readOrNull(measure.how, language),
      })),
    })),
  };
}

/** Read in one language: what may be left out may be null. */
interface ReadTemplate {
  name: string;
  about: string;
  goals: {
    key: string;
    lifeArea: LifeArea;
    title: string;
    measures: { key: string; weeks: number; title: string; extent: string | null; how: string | null }[];
  }[];
}

/** Puts what was written in one language into what is kept; the other languages of what is still there stay. */
export function writeTemplate(
  before: TemplateContent | null,
  language: Language,
  saved: ReadTemplate,
): TemplateContent {
  const put = (old: Localised | null | undefined, text: string): Localised => ({ ...old, [language]: text });
  const putOrNull = (old: Localised | null | undefined, text: string | null): Localised | null => {
    if (text) return put(old, text);
    const rest = Object.fromEntries(Object.entries(old ?? {}).filter(([one]) => one !== language));
    return Object.keys(rest).length > 0 ? rest : null;
  };
  return {
    name: put(before?.name, saved.name),
    about: put(before?.about, saved.about),
    goals: saved.goals.map((goal) => {
      const old = before?.goals.find(({ key }) => key === goal.key);
      return {
        key: goal.key,
        lifeArea: goal.lifeArea,
        title: put(old?.title, goal.title),
        measures: goal.measures.map((measure) => {
          const was = old?.measures.find(({ key }) => key === measure.key);
          return {
            key: measure.key,
            weeks: measure.weeks,
            title: put(was?.title, measure.title),
            extent: putOrNull(was?.extent, measure.extent),
            how: putOrNull(was?.how, measure.how),
          };
        }),
      };
    }),
  };
}
