// Made by `stegvis documents` from schema.graphql and the .graphql files beside the features.

import type { Hashes } from './types'

export const documentsOfOneself: Hashes = {
  certificates: '5fb4e7453522a0b54b2c92440913aeb0978898a8681199bdb31918af5598f212',
  issueCertificate: '25daf9e75c1c3c1e7ad706e8b22ab70dcb29c8868d561036b232053d96bbe7c5',
  calendarFeed: '1f32bbe17787d6a8c1265df85fcfbe5fa881cae6c47c78ad45aa3eeb6e21b6f1',
  makeCalendarFeed: '5e2f925e3e93d8b427846e0a3d1387274a72b268362de47349bb20cbc4c63f2a',
  revokeCalendarFeed: '3e2c618c5ad37705cc15f1993bd9a5c8fabbbc2fdcee8ba0fecd67c8f898f38a',
}
