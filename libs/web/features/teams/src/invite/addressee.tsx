import { Button, FieldError, Notice, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useAreaWords } from '../words/use-area-words';
import { type Candidate, FindSomebody } from './find-somebody';
import { noOutsider, type Outsider, OutsiderFields } from './outsider-fields';

export type AskedTo = Candidate | Outsider;
export const isOutsider = (to: AskedTo | null): to is Outsider => to !== null && 'givenName' in to;

interface AddresseeProps {
  collaborationId: string;
  to: AskedTo | null;
  onChange: (to: AskedTo | null) => void;
  errors: Record<string, string>;
}

/** Whom the invitation is for: somebody in the directory, or somebody from outside who gets a link. */
export function Addressee({ collaborationId, to, onChange, errors }: AddresseeProps) {
  const { t } = useTranslation();
  const { names } = useAreaWords();
  if (isOutsider(to))
    return <OutsiderFields outsider={to} onChange={onChange} onBack={() => onChange(null)} errors={errors} />;
  if (!to)
    return (
      <Stack gap="sm">
        <FindSomebody collaborationId={collaborationId} onChoose={onChange} error={errors['toId']} />
        <div>
          <Button variant="secondary" onClick={() => onChange(noOutsider)}>
            {t('teams.outsider')}
          </Button>
        </div>
      </Stack>
    );
  return (
    <Stack gap="sm">
      <div className="tm-chosen">
        <Text>
          <strong>{to.name}</strong>
          {to.detail ? `, ${to.detail}` : ''}
        </Text>
        <Button variant="tertiary" onClick={() => onChange(null)}>
          {t('teams.chooseOther')}
        </Button>
      </div>
      {errors['toId'] ? <FieldError id="invite-to-error">{errors['toId']}</FieldError> : null}
      {to.covered.length === 0 ? (
        <Notice tone="warning">
          <p>{t('teams.notCovered', { name: to.name })}</p>
        </Notice>
      ) : (
        <Text size="sm" subtle>
          {t('teams.covered', { areas: names(to.covered.filter((area) => area !== 'COMMON')) })}
        </Text>
      )}
    </Stack>
  );
}
