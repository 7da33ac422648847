/** Made by `build/texts.ts`: every language's texts as lazy chunks. */
declare module 'virtual:texts' {
  interface ParticipantTexts {
    readonly fluent: string
    readonly dates: import('./texts').DateNames
  }
  interface StaffTexts {
    readonly fluent: string
  }
  export const texts: Readonly<
    Record<
      string,
      { participant: () => Promise<ParticipantTexts>; staff: () => Promise<StaffTexts> }
    >
  >
}

declare module 'virtual:texts/later/me' {
  export const texts: Readonly<Record<string, { me: () => Promise<{ readonly fluent: string }> }>>
}
