import { describe, expect, it } from '@jest/globals'
import {
  type ProjectManifests,
  wantedManifests,
} from '../../../src/analysis/dependencies/project.ts'
import { scanDependencies } from '../../../src/analysis/dependencies/scan-dependencies.ts'
import { changeOf } from '../change.ts'
import { addedFile, changedFile } from './before-and-after.ts'

const project: ProjectManifests = {
  paths: ['package.json', 'src/components/button.tsx', 'app/models.py', 'requirements.txt'],
  manifests: [
    {
      path: 'package.json',
      text: '{ "name": "own", "dependencies": { "react": "1", "alias": "npm:x@1", "@types/node-thing": "1" } }',
    },
    {
      path: 'packages/x/package.json',
      text: '{ "name": "@own/x", "dependencies": { "deep": "1" } }',
    },
    {
      path: 'tsconfig.json',
      text: '{ "compilerOptions": { "paths": { "mapped/*": ["./src/*"] } } } // x',
    },
    {
      path: 'requirements.txt',
      text: 'PyYAML==6\nopencv-python-headless\ngoogle-cloud-storage\nDjango',
    },
  ],
  isComplete: true,
}

function imported(path: string, text: string, known: ProjectManifests | null = project) {
  return scanDependencies(changeOf([addedFile(path, text)]), known).dependencies.map(
    ({ name, line, relation, ecosystem }) => `${ecosystem} ${name} ${relation} @${line}`,
  )
}

describe('imports that nothing declares: JavaScript and TypeScript', () => {
  it('are named once, with their package', () => {
    const text = [
      "import x from 'invented-thing/sub'",
      'import {',
      '  y,',
      "} from '@scope/made-up/deep'",
      "const z = require('other-one')",
      "const w = await import('fourth')",
      "export * from 'fifth'",
      "import 'invented-thing'",
    ].join('\n')
    expect(imported('src/a.ts', text)).toEqual([
      'npm invented-thing imported @1',
      'npm @scope/made-up imported @4',
      'npm other-one imported @5',
      'npm fourth imported @6',
      'npm fifth imported @7',
    ])
  })

  it('are not what is declared, ours, relative, mapped or part of the run-time', () => {
    const text = [
      "import react from 'react'",
      "import alias from 'alias/x'",
      "import type t from 'node-thing'",
      "import fs from 'fs/promises'",
      "import path from 'node:path'",
      "import a from './a'",
      "import b from '@/b'",
      "import c from '~/c'",
      "import d from '#d'",
      "import e from 'mapped/e'",
      "import f from '@own/x'",
      "import g from 'components/button'",
      "import h from 'virtual:h'",
      "// import i from 'commented'",
      'const j = \'text from "quoted"\'',
      `import k from "\${dynamic}"`,
    ].join('\n')
    expect(imported('src/a.ts', text)).toEqual([])
  })

  it('knows which manifest counts for which folder', () => {
    expect(imported('packages/x/a.js', "import deep from 'deep'")).toEqual([])
    expect(imported('src/a.js', "import deep from 'deep'")).toEqual(['npm deep imported @1'])
  })

  it('says nothing where the repository is not known, and nothing of lines that stood before', () => {
    expect(imported('a.js', "import x from 'invented'", null)).toEqual([])
    expect(imported('a.js', "import x from 'invented'", { ...project, isComplete: false })).toEqual(
      [],
    )
    expect(imported('a.js', "import x from 'invented'", { ...project, manifests: [] })).toEqual([])
    const moved = changedFile(
      'a.js',
      "import x from 'invented'\nx()",
      "y()\nimport x from 'invented'",
    )
    expect(scanDependencies(changeOf([moved]), project).dependencies).toEqual([])
  })
})

describe('imports that nothing declares: Python', () => {
  it('are named by the distribution that brings them', () => {
    const text = ['import bs4, os', 'from made_up.sub import thing', 'import numpy as np'].join(
      '\n',
    )
    expect(imported('app/a.py', text)).toEqual([
      'pypi beautifulsoup4 imported @1',
      'pypi made_up imported @2',
      'pypi numpy imported @3',
    ])
    const { detections } = scanDependencies(changeOf([addedFile('app/a.py', text)]), project)
    expect(detections.map(({ ruleId }) => ruleId)).toEqual(
      Array.from({ length: 3 }, () => 'dependency/undeclared-import'),
    )
    expect(detections[0]?.message).toContain('probably `beautifulsoup4`')
  })

  it('are not the language, declared, ours, optional or text', () => {
    const text = [
      'import os.path, json as j',
      'import yaml',
      'import cv2',
      'from google.cloud import storage',
      'from django.db import models',
      'from app.models import User',
      'from . import x',
      'from .y import z',
      'try:',
      '    import maybe',
      'except ImportError:',
      '    import other',
      'if TYPE_CHECKING:',
      '    from typed import T',
      'text = """',
      'import quoted',
      '"""',
      'important = 1',
    ].join('\n')
    expect(imported('app/a.py', text)).toEqual([])
  })
})

it('asks for the manifests that count for the changed code, and for no others', () => {
  const paths = [
    'package.json',
    'a/package.json',
    'a/tsconfig.json',
    'b/tsconfig.json',
    'requirements.txt',
    'node_modules/x/package.json',
  ]
  expect(wantedManifests([addedFile('a/x.ts', '')], paths)).toEqual({
    paths: ['package.json', 'a/package.json', 'a/tsconfig.json'],
    isCut: false,
  })
  expect(wantedManifests([addedFile('x.py', '')], paths).paths).toEqual(['requirements.txt'])
  expect(wantedManifests([addedFile('x.go', '')], paths).paths).toEqual([])
  const many = Array.from({ length: 100 }, (_, index) => `p${index}/package.json`)
  expect(wantedManifests([addedFile('x.ts', '')], many)).toMatchObject({ isCut: true })
})
