import { consultations, lessons, type Planned, single, youngTeacherSchool } from './plan'

/** All events of the demo's year, by day: what is told of one by one, and what comes again and again. */
export function planYear(districts: number): Planned[] {
  return [...single, ...school(), ...advice(districts), ...binaryLessons(districts)].toSorted((a, b) => a.day - b.day)
}

/** The Young Teacher School meets once in four weeks, in three districts by turns. */
const school = (): Planned[] =>
  youngTeacherSchool.map((topic, index) => ({
    type: 'seminar',
    title: `Школа молодого педагога: ${topic.toLowerCase()}`,
    day: -169 + index * 28,
    at: '14:30',
    minutes: 90,
    district: index % 3,
    description: 'Встреча Школы молодого педагога. Приходите вместе с наставником.',
    audience: ['mentees', 'mentors'],
    topics: 'адаптация молодого педагога',
    hours: 2,
    inPerson: 30,
    comeInPerson: 12 + (index % 4),
    speakers: 1,
  }))

const advice = (districts: number): Planned[] =>
  Array.from({ length: 18 }, (_, index) => ({
    type: 'consultation',
    title: `Консультация «${consultations[index % consultations.length]}»`,
    day: -101 + index * 13,
    at: '16:00',
    minutes: 60,
    district: index % Math.max(districts, 1),
    format: index % 3 === 0 ? 'remote' : 'in_person',
    audience: ['mentors', 'coordinators'],
    ...(index % 3 === 0 ? { comeRemotely: 8 } : { comeInPerson: 5, inPerson: 15 }),
  }))

const binaryLessons = (districts: number): Planned[] =>
  lessons.map(({ subject, grade, title }, index) => ({
    type: 'binary_lesson',
    title: `Бинарный урок «${title}»`,
    day: -38 + index * 9,
    at: ['09:20', '10:15', '11:20'][index % 3] ?? '10:15',
    minutes: 45,
    district: index % Math.max(districts, 1),
    subject,
    grade,
    topic: title,
    audience: ['pairs', 'teachers'],
    inPerson: 12,
    comeInPerson: 4 + (index % 5),
  }))
