import { type ContactOfFragment, QueryView, usePress, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import { Button, Notice, Row, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { EntryCodesQuery, WithdrawEntryCodesMutation } from '../graphql/ways-in';
import { CodeList } from './code-list';
import { MakeCode } from './make-code';
import { NewCode, type ShownCode } from './new-code';

interface ChildCodeProps {
  collaborationId: string;
  child: ContactOfFragment;
  /** Guardians and parents, any of whom can say yes. */
  agreeing: readonly ContactOfFragment[];
}

/** A one-time code for a child: who said yes, the code itself once, and what became of those before it. */
export function ChildCode({ collaborationId, child, agreeing }: ChildCodeProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<ShownCode | null>(null);
  const query = useTypedQuery(EntryCodesQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['code.made', 'code.used', 'code.withdrawn'] }],
  });
  return (
    <Section heading={t('entry.codes.title')}>
      <Stack gap="md">
        <Text subtle>{t('entry.codes.help', { name: child.name })}</Text>
        {shown ? (
          <NewCode name={child.name} code={shown} onDone={() => setShown(null)} />
        ) : agreeing.length > 0 ? (
          <MakeCode
            collaborationId={collaborationId}
            agreeing={agreeing}
            onMade={(code) => {
              setShown(code);
              query.refetch();
            }}
          />
        ) : (
          <Notice>{t('entry.codes.nobody')}</Notice>
        )}
        <QueryView query={query} loading={null}>
          {({ entryCodes }) =>
            entryCodes.length === 0 ? null : (
              <>
                <CodeList codes={entryCodes} />
                <EndCodes
                  collaborationId={collaborationId}
                  onEnded={() => {
                    setShown(null);
                    query.refetch();
                  }}
                />
              </>
            )
          }
        </QueryView>
      </Stack>
    </Section>
  );
}

function EndCodes({ collaborationId, onEnded }: { collaborationId: string; onEnded: () => void }) {
  const { t } = useTranslation();
  const [ended, setEnded] = useState(false);
  const {
    press,
    sending,
    anyProblem: problem,
  } = usePress(useTypedMutation(WithdrawEntryCodesMutation), () => {
    setEnded(true);
    onEnded();
  });
  return (
    <Stack gap="sm">
      <Row>
        <Button
          variant="tertiary"
          tone="danger"
          busy={sending}
          onClick={() => void press({ input: { collaborationId } })}
        >
          {t('entry.codes.end')}
        </Button>
      </Row>
      <span role="status">{problem ?? (ended ? t('entry.codes.ended') : '')}</span>
    </Stack>
  );
}
