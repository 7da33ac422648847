/** Whoever asks about reminders asks what is fetched with them. */
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'

learn(documentsOfOneself)
