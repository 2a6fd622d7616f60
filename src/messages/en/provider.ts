export const provider = {
  callToAction: {
    newTab: ', opens in a new tab',
    house:
      'House link: a post of the TPM Institute gave our guide its subject. It has no effect on your result or on the courses above.',
    own: (name: string) =>
      `From ${name}, who provides this site. It has no effect on your result or on the courses above.`,
  },
  courses: {
    own: 'Own course',
    ownMeans: (name: string) =>
      `Own course: ${name} also provides this site. That has no effect on its place.`,
    listedBy: (name: string) =>
      `The list of courses is ${name}’s own. Which of them you see, and why, is worked out in the same way for every course.`,
  },
}
