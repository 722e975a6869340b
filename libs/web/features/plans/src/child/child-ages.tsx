import type { GoalsPageQuery } from '@samplan/web/data';
import { Section, useFormat, useTranslation } from '@samplan/web/ui';

/** Birthdays ahead from which the child is heard in another way. */
export function ChildAges({ ages }: { ages: GoalsPageQuery['collaboration']['childAges'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const ahead = ages.filter(({ past }) => !past);
  if (ahead.length === 0) return null;
  return (
    <Section heading={t('goals.child.ages')}>
      <ul className="sp-lines">
        {ahead.map(({ key, age, date }) => (
          <li key={key}>{t(`goals.child.age.${key}`, { age, date: format.date(date) })}</li>
        ))}
      </ul>
    </Section>
  );
}
