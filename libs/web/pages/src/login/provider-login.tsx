import { QueryView, useTypedQuery } from '@samplan/web/data';
import { type LoginProblem, LoginProvidersDocument, loginThrough } from '@samplan/web/session';
import { ArrowRightIcon, EmptyState, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ProblemNotice } from './problem-notice';

interface ProviderLoginProps {
  /** The page to come to afterwards. */
  returnTo: string;
  /** Said when there is no provider; nothing where there is another way in. */
  orElse?: boolean;
}

/** The ways in, as large buttons with plain words on who each is for. */
export function ProviderLogin({ returnTo, orElse = true }: ProviderLoginProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(LoginProvidersDocument, { variables: {} });
  const [state, setState] = useState<{ trying: string | null; problem: LoginProblem | null }>({
    trying: null,
    problem: null,
  });
  const go = async (provider: string): Promise<void> => {
    setState({ trying: provider, problem: null });
    setState({ trying: null, problem: await loginThrough({ provider, returnTo }) });
  };
  return (
    <QueryView query={query}>
      {({ loginProviders }) =>
        loginProviders.length === 0 ? (
          orElse ? (
            <EmptyState title={t('session.login.unavailable')} />
          ) : null
        ) : (
          <Stack gap="md">
            {state.problem ? <ProblemNotice problem={state.problem} /> : null}
            <Stack as="ul" gap="sm">
              {loginProviders.map(({ key, kind, name }) => (
                <li key={key}>
                  <button
                    type="button"
                    className="ds-card sp-card sp-card--dense sp-pick"
                    data-color="accent"
                    aria-busy={state.trying === key || undefined}
                    onClick={state.trying ? undefined : () => void go(key)}
                  >
                    <span className="sp-person__text">
                      <span className="sp-person__name">
                        {t('session.login.through', { name: name ?? t(`session.provider.${kind}.name`) })}
                      </span>
                      <span className="sp-person__detail">{t(`session.provider.${kind}.text`)}</span>
                    </span>
                    <ArrowRightIcon aria-hidden="true" />
                  </button>
                </li>
              ))}
            </Stack>
          </Stack>
        )
      }
    </QueryView>
  );
}
