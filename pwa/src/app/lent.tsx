/** What a pass opens, put together: what its holder sees, how a class is called, and the language they choose. */
import { keepLanguage } from '../account/session'
import { LentScreen } from '../passes/lent-screen'
import { LentRoll } from '../register/lent-roll'
import { OF_REGISTER } from '../register/words'

export default function Lent({ rest }: { rest: string | undefined }) {
  return <LentScreen rest={rest} Roll={LentRoll} more={OF_REGISTER} onLanguage={keepLanguage} />
}
