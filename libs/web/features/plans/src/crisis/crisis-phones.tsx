import type { CrisisStepViewFragment } from '@samplan/web/data';
import { hasPhone, PhoneIcon, PhoneText, useTranslation } from '@samplan/web/ui';

/** Everybody one can call, gathered where a thumb finds them; each as it was written, for a number belongs to its name. */
export function CrisisPhones({ steps }: { steps: readonly CrisisStepViewFragment[] }) {
  const { t } = useTranslation();
  const calls = [...new Set(steps.flatMap(({ whoToCall }) => (whoToCall && hasPhone(whoToCall) ? [whoToCall] : [])))];
  if (steps.length < 2 || calls.length === 0) return null;
  return (
    <ul className="pl-phones" aria-label={t('crisis.phones')}>
      {calls.map((call) => (
        <li key={call} className="pl-phones__one">
          <PhoneIcon aria-hidden="true" />
          <span dir="auto">
            <PhoneText>{call}</PhoneText>
          </span>
        </li>
      ))}
    </ul>
  );
}
