import { type Framework } from '../compliance/control.ts'

export const owaspTop10In2021 = {
  id: 'owasp-2021',
  name: 'OWASP Top 10',
  version: '2021',
  wording:
    'Ids and CWE sets as published by OWASP; a category is covered only for the CWEs an enabled rule has.',
  controls: [
    {
      id: 'A01:2021',
      title: 'Broken Access Control',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        22, 23, 35, 59, 200, 201, 219, 264, 275, 276, 284, 285, 352, 359, 377, 402, 425, 441, 497,
        538, 540, 548, 552, 566, 601, 639, 651, 668, 706, 862, 863, 913, 922, 1275,
      ],
    },
    {
      id: 'A02:2021',
      title: 'Cryptographic Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        259, 261, 296, 310, 319, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 335, 336,
        337, 338, 340, 347, 523, 720, 757, 759, 760, 780, 818, 916,
      ],
    },
    {
      id: 'A03:2021',
      title: 'Injection',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        20, 74, 75, 77, 78, 79, 80, 83, 87, 88, 89, 90, 91, 93, 94, 95, 96, 97, 98, 99, 100, 113,
        116, 138, 184, 470, 471, 564, 610, 643, 644, 652, 917,
      ],
    },
    {
      id: 'A04:2021',
      title: 'Insecure Design',
      signals: ['findings'],
      reach: 'none',
      limit: 'Design flaws are not visible in diffs',
      cwes: [
        73, 183, 209, 213, 235, 256, 257, 266, 269, 280, 311, 312, 313, 316, 419, 430, 434, 444,
        451, 472, 501, 522, 525, 539, 579, 598, 602, 642, 646, 650, 653, 656, 657, 799, 807, 840,
        841, 927, 1021, 1173,
      ],
    },
    {
      id: 'A05:2021',
      title: 'Security Misconfiguration',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        2, 11, 13, 15, 16, 260, 315, 520, 526, 537, 541, 547, 611, 614, 756, 776, 942, 1004, 1032,
        1174,
      ],
    },
    {
      id: 'A06:2021',
      title: 'Vulnerable and Outdated Components',
      signals: ['dep_delta', 'dep_exists', 'vuln_match', 'sbom', 'findings'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [937, 1035, 1104],
    },
    {
      id: 'A07:2021',
      title: 'Identification and Authentication Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        255, 259, 287, 288, 290, 294, 295, 297, 300, 302, 304, 306, 307, 346, 384, 521, 613, 620,
        640, 798, 940, 1216,
      ],
    },
    {
      id: 'A08:2021',
      title: 'Software and Data Integrity Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [345, 353, 426, 494, 502, 565, 784, 829, 830, 915],
    },
    {
      id: 'A09:2021',
      title: 'Security Logging and Monitoring Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [117, 223, 532, 778],
    },
    {
      id: 'A10:2021',
      title: 'Server-Side Request Forgery (SSRF)',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [918],
    },
  ],
} as const satisfies Framework
