import { CoordinatorAction, CoordinatorNamed, type Named } from '@samplan/web/features/entry';
import { CoordinationPage } from '@samplan/web/features/organisations';
import { CoordinatorRefusals, RefuseCoordinator } from '@samplan/web/features/plans';
import { Notice, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';

/** The overview, with what can be done where nobody coordinates: name somebody, or say no. */
export function WholeCoordinationPage() {
  const { t } = useTranslation();
  const [done, setDone] = useState<ReactNode>(null);
  const named = (about: Named): void => setDone(<CoordinatorNamed {...about} />);
  const refused = (name: string): void =>
    setDone(
      <Notice tone="success" announce>
        <p>{t('planLife.refusal.unit.saved', { name })}</p>
      </Notice>,
    );
  return (
    <CoordinationPage
      said={
        <>
          {done}
          <CoordinatorRefusals />
        </>
      }
      whereAlone={({ id, owner: { name }, state }) => (
        <>
          <CoordinatorAction
            collaborationId={id}
            name={name}
            isReported={state === 'REPORTED'}
            onDone={(coordinator) => named({ name, coordinator })}
          />
          <RefuseCoordinator collaborationId={id} name={name} onDone={() => refused(name)} />
        </>
      )}
    />
  );
}
