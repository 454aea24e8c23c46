import type { Language } from '../../model.ts'

export interface NameMessages {
  readonly supported: (name: string, source: string) => string
  readonly misspelled: (theirs: string, mine: string) => string
  readonly otherRole: (name: string, role: string, source: string) => string
  readonly spell: (name: string) => string
  readonly useRole: (role: string) => string
}

export const nameMessages: Readonly<Record<Language, NameMessages>> = {
  de: {
    supported: (name, source) => `So auch in ${source}: ${name}.`,
    misspelled: (theirs, mine) => `Die Quellen schreiben „${theirs}“, nicht „${mine}“.`,
    otherRole: (name, role, source) => `In ${source} heißt es „${role}“, wo von ${name} die Rede ist.`,
    spell: name => `„${name}“ schreiben`,
    useRole: role => `„${role}“ einsetzen`,
  },
  en: {
    supported: (name, source) => `As in ${source}: ${name}.`,
    misspelled: (theirs, mine) => `The sources write “${theirs}”, not “${mine}”.`,
    otherRole: (name, role, source) => `${source} calls ${name} “${role}”.`,
    spell: name => `Write “${name}”`,
    useRole: role => `Put “${role}”`,
  },
}
