/** Made by `build/texts.ts`: every language's texts as lazy chunks. */
declare module 'virtual:texts' {
  interface ParticipantTexts {
    readonly fluent: string
    readonly dates: import('./texts').DateNames
  }
  interface OtherTexts {
    readonly fluent: string
  }
  export const texts: Readonly<
    Record<
      string,
      {
        participant: () => Promise<ParticipantTexts>
        staff: () => Promise<OtherTexts>
      }
    >
  >
}

/** What one screen alone says. */
declare module 'virtual:texts/about' {
  export const texts: Readonly<Record<string, { about: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/notifications' {
  export const texts: Readonly<Record<string, { notifications: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/staffNotifications' {
  export const texts: Readonly<
    Record<string, { staffNotifications: () => Promise<{ fluent: string }> }>
  >
}
declare module 'virtual:texts/door' {
  export const texts: Readonly<Record<string, { door: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/signOn' {
  export const texts: Readonly<Record<string, { signOn: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/factor' {
  export const texts: Readonly<Record<string, { factor: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/phoneKey' {
  export const texts: Readonly<Record<string, { phoneKey: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/myPlan' {
  export const texts: Readonly<Record<string, { myPlan: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/commitment' {
  export const texts: Readonly<Record<string, { commitment: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/myMeeting' {
  export const texts: Readonly<Record<string, { myMeeting: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/news' {
  export const texts: Readonly<Record<string, { news: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/forecast' {
  export const texts: Readonly<Record<string, { forecast: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/groups' {
  export const texts: Readonly<Record<string, { groups: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/groupWeeks' {
  export const texts: Readonly<Record<string, { groupWeeks: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/passes' {
  export const texts: Readonly<Record<string, { passes: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/access' {
  export const texts: Readonly<Record<string, { access: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/roles' {
  export const texts: Readonly<Record<string, { roles: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/plans' {
  export const texts: Readonly<Record<string, { plans: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/reports' {
  export const texts: Readonly<Record<string, { reports: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/lookUpReview' {
  export const texts: Readonly<Record<string, { lookUpReview: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/lookUpReason' {
  export const texts: Readonly<Record<string, { lookUpReason: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/meetings' {
  export const texts: Readonly<Record<string, { meetings: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/payments' {
  export const texts: Readonly<Record<string, { payments: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/myHours' {
  export const texts: Readonly<Record<string, { myHours: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/lookUps' {
  export const texts: Readonly<Record<string, { lookUps: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/hiding' {
  export const texts: Readonly<Record<string, { hiding: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/myCopy' {
  export const texts: Readonly<Record<string, { myCopy: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/outbox' {
  export const texts: Readonly<Record<string, { outbox: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/absence' {
  export const texts: Readonly<Record<string, { absence: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/absences' {
  export const texts: Readonly<Record<string, { absences: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/register' {
  export const texts: Readonly<Record<string, { register: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/keeping' {
  export const texts: Readonly<Record<string, { keeping: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/transfer' {
  export const texts: Readonly<Record<string, { transfer: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/portable' {
  export const texts: Readonly<Record<string, { portable: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/certificate' {
  export const texts: Readonly<Record<string, { certificate: () => Promise<{ fluent: string }> }>>
}
