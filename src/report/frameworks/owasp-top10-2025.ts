import { type Framework } from '../compliance/control.ts'

export const owaspTop10In2025 = {
  id: 'owasp-2025',
  name: 'OWASP Top 10',
  version: '2025',
  wording:
    'Ids and CWE sets as published by OWASP; a category is covered only for the CWEs an enabled rule has.',
  controls: [
    {
      id: 'A01:2025',
      title: 'Broken Access Control',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        22, 23, 36, 59, 61, 65, 200, 201, 219, 276, 281, 282, 283, 284, 285, 352, 359, 377, 379,
        402, 424, 425, 441, 497, 538, 540, 548, 552, 566, 601, 615, 639, 668, 732, 749, 862, 863,
        918, 922, 1275,
      ],
    },
    {
      id: 'A02:2025',
      title: 'Security Misconfiguration',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [5, 11, 13, 15, 16, 260, 315, 489, 526, 547, 611, 614, 776, 942, 1004, 1174],
    },
    {
      id: 'A03:2025',
      title: 'Software Supply Chain Failures',
      signals: ['dep_delta', 'dep_exists', 'vuln_match', 'sbom', 'findings'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [447, 1035, 1104, 1329, 1357, 1395],
    },
    {
      id: 'A04:2025',
      title: 'Cryptographic Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        261, 296, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 334, 335,
        336, 337, 338, 340, 342, 347, 523, 757, 759, 760, 780, 916, 1240, 1241,
      ],
    },
    {
      id: 'A05:2025',
      title: 'Injection',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        20, 74, 76, 77, 78, 79, 80, 83, 86, 88, 89, 90, 91, 93, 94, 95, 96, 97, 98, 99, 103, 104,
        112, 113, 114, 115, 116, 129, 159, 470, 493, 500, 564, 610, 643, 644, 917,
      ],
    },
    {
      id: 'A06:2025',
      title: 'Insecure Design',
      signals: ['findings'],
      reach: 'none',
      limit: 'Design flaws are not visible in diffs',
      cwes: [
        73, 183, 256, 266, 269, 286, 311, 312, 313, 316, 362, 382, 419, 434, 436, 444, 451, 454,
        472, 501, 522, 525, 539, 598, 602, 628, 642, 646, 653, 656, 657, 676, 693, 799, 807, 841,
        1021, 1022, 1125,
      ],
    },
    {
      id: 'A07:2025',
      title: 'Authentication Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        258, 259, 287, 288, 289, 290, 291, 293, 294, 295, 297, 298, 299, 300, 302, 303, 304, 305,
        306, 307, 308, 309, 346, 350, 384, 521, 613, 620, 640, 798, 940, 941, 1390, 1391, 1392,
        1393,
      ],
    },
    {
      id: 'A08:2025',
      title: 'Software or Data Integrity Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [345, 353, 426, 427, 494, 502, 506, 509, 565, 784, 829, 830, 915, 926],
    },
    {
      id: 'A09:2025',
      title: 'Security Logging and Alerting Failures',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [117, 221, 223, 532, 778],
    },
    {
      id: 'A10:2025',
      title: 'Mishandling of Exceptional Conditions',
      signals: ['findings', 'secret_scan'],
      reach: 'partial',
      limit: 'Weaknesses of the category without a rule, and those rules miss',
      cwes: [
        209, 215, 234, 235, 248, 252, 274, 280, 369, 390, 391, 394, 396, 397, 460, 476, 478, 484,
        550, 636, 703, 754, 755, 756,
      ],
    },
  ],
} as const satisfies Framework
