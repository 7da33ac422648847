/** Where one is signed in, and by what one's phones open beside the PIN; the screen where that is made, and the door. */
import { PhoneKey } from '../account/phone-key-card'
import { MakePhoneKey } from '../account/phone-key-make'
import { doorByKey } from '../account/unlock-by-key'
import SignIns, { SignInsLink } from '../sign-ins/sign-ins'

export { SignInsLink }
export const door = doorByKey

export default function MySignIns({ making }: { making: boolean }) {
  return making ? <MakePhoneKey /> : <SignIns Key={PhoneKey} />
}
