import { CoordinatorAction, CoordinatorNamed, type Named } from '@samplan/web/features/entry';
import { CoordinationPage } from '@samplan/web/features/organisations';
import { useState } from 'react';

/** The overview, with what can be done where nobody coordinates. */
export function WholeCoordinationPage() {
  const [named, setNamed] = useState<Named | null>(null);
  return (
    <CoordinationPage
      said={named ? <CoordinatorNamed {...named} /> : null}
      whereAlone={({ id, owner: { name }, state }) => (
        <CoordinatorAction
          collaborationId={id}
          name={name}
          isReported={state === 'REPORTED'}
          onDone={(coordinator) => setNamed({ name, coordinator })}
        />
      )}
    />
  );
}
