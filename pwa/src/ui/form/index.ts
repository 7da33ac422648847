/**
 * The form kit. A form is a hook, a frame and fields; saving, refusals, drafts, time-outs, double clicks
 * and somebody else's changes are the kit's affair.
 *
 *     export default function EditParticipant({ rest: id }: { rest: string }) {
 *       const asked = useMemo(() => question('participantRecord', { id }), [id])
 *       useEffect(() => void asked.ask(), [asked])
 *       return (
 *         <Screen title={t('participant')}>
 *           <Asked of={asked}>{({ participant }) => <Fields id={id} record={participant} />}</Asked>
 *         </Screen>
 *       )
 *     }
 *
 *     function Fields({ id, record }: { id: string; record: Participant }) {
 *       const form = useForm({
 *         name: 'participants.edit',                 // the draft's name; with the subject it is one draft
 *         subject: id,                               // a UUID; leave out for something new
 *         initial: valuesOf(record),                 // a plain record: a key per field, named as the server's faults
 *         version: record.version,
 *         save: (values, { id: wish, version }) =>   // give the wish's id to a create, the version to an edit
 *           tell('editParticipant', { wish, participant: id, version, ...values }),
 *         reload: async () => freshOf(await inquire('participantRecord', { id })), // { values, version }
 *         onSaved: () => { location.hash = `#/participants/${id}` },
 *       })
 *       return (
 *         <Form of={form}>
 *           <FormSection title={t('participant')}>
 *             <TextField of={form.field('firstName')} label={t('cases-column-name')} required most={100} />
 *             <DateField of={form.field('settledOn')} label={t('programme-settled-on')} quick={['today']} />
 *           </FormSection>
 *           <FormActions of={form} save={t('nav-register')} cancel={`#/participants/${id}`} />
 *         </Form>
 *       )
 *     }
 *
 * Mount it when the record is there: `initial` is read once. Nothing typed is '', no number is null, an
 * optional date goes to the server as `values.endsOn || null`. `required` is both the word beside the
 * label and the check. A field that is not on the page has no fault of its own: it stands above the form.
 * Navigate in `onSaved`, not after `save`. For a click without typing (confirm, undo) pass `keeps: false`.
 * What is done to many at once is looked through first: a ReviewList inside the Form, then FormActions.
 */
export { type Card, CheckField, ChoiceField } from './choice-field'
export { DateField } from './date-field'
export { NumberField, type Option, SelectField, TextAreaField, TextField } from './fields'
export type { FormOf, Fresh, Sent } from './form'
export { Form } from './form-view'
export { FormActions, FormRow, FormSection } from './layout'
export { Done, ReviewList, type ReviewRow } from './review-list'
export { useForm } from './use-form'
