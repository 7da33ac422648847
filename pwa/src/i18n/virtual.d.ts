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
/** What comes after the first screen. */
declare module 'virtual:texts/news' {
  export const texts: Readonly<Record<string, { news: () => Promise<{ fluent: string }> }>>
}
declare module 'virtual:texts/forecast' {
  export const texts: Readonly<Record<string, { forecast: () => Promise<{ fluent: string }> }>>
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
