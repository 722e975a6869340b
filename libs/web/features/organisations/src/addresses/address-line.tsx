import { FaultState, type UnconfirmedAddressesQuery, useSave } from '@samplan/web/data';
import { Button, Notice, PersonLine, Row, Tag, Text, useFormat, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { AnswerAddressMutation } from '../graphql/addresses';
import { Disclose } from '../parts/disclose';
import { Form } from '../parts/form';

type Address = UnconfirmedAddressesQuery['unconfirmedAddresses']['nodes'][number];

interface AddressLineProps {
  address: Address;
  onAnswered: () => void;
}

/** One address: whose, who says so, and two answers. */
export function AddressLine({ address, onAnswered }: AddressLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [yes, no] = [useAnswer(), useAnswer()];
  const { id, version, person, setBy, waitingSince } = address;
  const answer = async (saving: typeof yes, right: boolean): Promise<void> => {
    if (await saving.save({ input: { id, expectedVersion: version, right } })) onAnswered();
  };
  const date = format.date(address.setAt, 'long');
  const { general } = yes.errors;
  return (
    <>
      <PersonLine name={person.name} initials={person.initials} detail={address.address} />
      {waitingSince ? (
        <Row>
          <Tag tone="warning">{t('organisations.addresses.waiting')}</Tag>
          <Text subtle>{format.when(waitingSince)}</Text>
        </Row>
      ) : null}
      <Text subtle>
        {setBy
          ? t('organisations.addresses.setBy', { name: setBy.name, date })
          : t('organisations.addresses.set', { date })}
      </Text>
      {address.mayAnswer ? (
        <Row>
          <Button busy={yes.saving} onClick={() => void answer(yes, true)}>
            {t('organisations.addresses.yes')}
            <VisuallyHidden>: {person.name}</VisuallyHidden>
          </Button>
          <Disclose label={t('organisations.addresses.no')} of={person.name}>
            {(close) => (
              <Form
                label={t('organisations.addresses.noDo')}
                submitLabel={t('organisations.addresses.noDo')}
                saving={no}
                onCancel={close}
                onSubmit={() => void answer(no, false)}
              >
                <Text>{t('organisations.addresses.noText', { name: person.name })}</Text>
              </Form>
            )}
          </Disclose>
        </Row>
      ) : (
        <Text>{t('organisations.addresses.ownWord')}</Text>
      )}
      {general ? (
        <Notice tone="danger" announce>
          <p>{general.message}</p>
        </Notice>
      ) : null}
      {yes.fault ? <FaultState fault={yes.fault} /> : null}
    </>
  );
}

const useAnswer = () => useSave(AnswerAddressMutation, ({ answerWorkAddress }) => answerWorkAddress.errors);
