import type { LifeArea } from '@samplan/shared/contracts';
import type { Localised, TemplateContent } from '../domain/template';

/** Bokmål, nynorsk, English. */
type Three = readonly [nb: string, nn: string, en: string];

type MeasureText = readonly [title: Three, extent: Three | null, weeks: number];

const all = ([nb, nn, en]: Three): Localised => ({ nb, nn, en });

/** Keys are the places in the list: what comes with the program is never reordered, only added to at the end. */
export function shipped(
  name: Three,
  about: Three,
  goals: readonly (readonly [title: Three, lifeArea: LifeArea, measures: readonly MeasureText[]])[],
): TemplateContent {
  return {
    name: all(name),
    about: all(about),
    goals: goals.map(([title, lifeArea, measures], goal) => ({
      key: `g${goal + 1}`,
      title: all(title),
      lifeArea,
      measures: measures.map(([text, extent, weeks], measure) => ({
        key: `g${goal + 1}m${measure + 1}`,
        title: all(text),
        extent: extent && all(extent),
        how: null,
        weeks,
      })),
    })),
  };
}
