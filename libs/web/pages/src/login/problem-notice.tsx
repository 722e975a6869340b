import type { LoginProblem } from '@samplan/web/session';
import { Notice, Text, useTranslation } from '@samplan/web/ui';

const keys = {
  expired: 'session.problem.expired',
  cancelled: 'session.problem.cancelled',
  level: 'session.problem.level',
  refused: 'session.problem.refused',
  'too-many': 'session.problem.tooMany',
  unavailable: 'session.problem.unavailable',
} as const satisfies Record<LoginProblem, string>;

/** Why a login did not become one, and what to do next. */
export function ProblemNotice({ problem }: { problem: LoginProblem }) {
  const { t } = useTranslation();
  return (
    <Notice tone={problem === 'cancelled' ? 'info' : 'warning'} announce>
      <Text>{t(keys[problem])}</Text>
    </Notice>
  );
}
