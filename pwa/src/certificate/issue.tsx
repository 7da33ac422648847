/** The certificate of a participant whose programme has ended: looked through, issued, printed. */
import { useEffect, useMemo } from 'preact/hooks'
import { tell } from '../graphql/client'
import { type Question, question } from '../graphql/questions'
import type { CertificatesAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { numericDate } from '../i18n/spans'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Form, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { type Certificate, OF_CERTIFICATES, Papers } from './paper'

type Found = CertificatesAnswer['certificates']

export default function Issue({ rest: id }: { rest: string }) {
  const asked = useMemo(() => question('certificates', { participantId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const worded = useMore(OF_CERTIFICATES)
  if (!worded) return <Loading />
  const found = asked.reply.value.data?.certificates
  const name = (found?.proposed ?? found?.issued[0])?.name
  return (
    <Screen
      above={
        <a class="way-back" href={`#/participants/${id}`}>
          <Icon name="back" />
          {name ? <bdi>{name}</bdi> : t('participant')}
        </a>
      }
      title={t('certificate')}
    >
      <Asked of={asked}>
        {({ certificates }) => <Certificates id={id} found={certificates} asked={asked} />}
      </Asked>
    </Screen>
  )
}

interface Props {
  readonly id: string
  readonly found: Found
  readonly asked: Question<CertificatesAnswer>
}

function Certificates({ id, found, asked }: Props) {
  const { issued, proposed, programmeId } = found
  const [last, ...earlier] = issued
  return (
    <div class="stack">
      {!proposed && !last && <Notice icon="note">{t('certificates-not-yet')}</Notice>}
      {proposed && programmeId && (
        <>
          <div class="screen-actions">
            {last && <Notice icon="note">{t('certificates-new')}</Notice>}
            <h2>{t('certificates-proposed')}</h2>
            <p>{t('certificates-proposed-help')}</p>
          </div>
          <IssueForm id={id} programmeId={programmeId} onIssued={asked.ask} />
          <Papers certificate={proposed} />
        </>
      )}
      {!proposed && last && <IssuedOne certificate={last} />}
      {(proposed ? issued : earlier).length > 0 && (
        <Earlier certificates={proposed ? issued : earlier} />
      )}
    </div>
  )
}

interface IssueProps {
  readonly id: string
  readonly programmeId: string
  readonly onIssued: () => Promise<void>
}

function IssueForm({ id, programmeId, onIssued }: IssueProps) {
  const form = useForm({
    name: 'certificates.issue',
    subject: id,
    initial: {},
    keeps: false,
    save: (_, { id: wish }) =>
      tell('issueCertificate', { id: wish, participantId: id, programmeId }),
    onSaved: () => void onIssued(),
  })
  return (
    <Form of={form}>
      <div class="form-actions">
        <button class="ds-button" type="submit" aria-busy={form.state.value === 'saving'}>
          {t('certificates-issue')}
        </button>
        <a class="ds-button" data-variant="tertiary" href={`#/participants/${id}`}>
          {t('cancel')}
        </a>
      </div>
    </Form>
  )
}

function IssuedOne({ certificate }: { certificate: Certificate }) {
  return (
    <>
      <div class="screen-actions certificate-actions">
        <p role="status">
          <Icon name="check-circle" />
          {issuedText(certificate)}
        </p>
        <button type="button" class="ds-button" onClick={() => print()}>
          {t('certificate-print')}
        </button>
      </div>
      <Papers certificate={certificate} />
    </>
  )
}

function Earlier({ certificates }: { certificates: readonly Certificate[] }) {
  return (
    <section class="not-on-paper">
      <h2>{t('certificates-earlier')}</h2>
      {certificates.map(certificate => (
        <details key={certificate.id} class="more-facts">
          <summary>{issuedText(certificate)}</summary>
          <Papers certificate={certificate} />
        </details>
      ))}
    </section>
  )
}

function issuedText({ issuedOn, issuedBy }: Certificate): string {
  return t('certificates-issued-by', { date: numericDate(issuedOn ?? ''), name: issuedBy })
}
