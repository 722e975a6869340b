import type { MeasureViewFragment } from '@samplan/web/data';
import { Section, Text } from '@samplan/web/ui';
import { useWords } from '../words/use-words';
import { useGoals } from './goals-context';
import { SortedMeasures } from './sorted-measures';

/** Measures whose goal one does not see, or that has been taken away. */
export function OtherMeasures({ measures }: { measures: readonly MeasureViewFragment[] }) {
  const words = useWords();
  const context = useGoals();
  const shown = measures.filter((measure) => context?.shows(measure) ?? true);
  if (shown.length === 0) return null;
  return (
    <Section heading={words('otherMeasures')}>
      <Text subtle>{words('otherMeasuresWhy')}</Text>
      <SortedMeasures label={words('otherMeasures')} measures={shown} />
    </Section>
  );
}
