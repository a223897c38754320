import { type Sample } from './sample.ts'

export const scriptingSamples: readonly Sample[] = [
  {
    path: 'Gemfile',
    text: `source 'https://rubygems.example'
gem 'rails', '~> 7.1', '>= 7.1.2'
gem "exact", "1.2.3"
gem 'own', path: '../own'
gem 'fork', github: 'o/fork'
group :development, :test do
  gem 'rspec'
end
gem 'late', group: :test
source 'https://gems.corp.example' do
  gem 'corp'
end
`,
    entries: [
      'rails ~>_7.1,_>=_7.1.2 - runtime registry @2',
      'exact 1.2.3 1.2.3 runtime registry @3',
      'own - - runtime path @4',
      'fork - - runtime git @5',
      'rspec - - dev registry @7',
      'late - - dev registry @9',
      'corp - - runtime private-registry @11',
    ],
    registries: ['replaces  https://rubygems.example @1', 'scope  https://gems.corp.example @10'],
  },
  {
    path: 'Gemfile.lock',
    text: `GIT
  remote: https://github.com/o/fork.git
  revision: abc
  specs:
    fork (0.1.0)

GEM
  remote: https://rubygems.example/
  specs:
    nokogiri (1.16.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.8.0)

PLATFORMS
  ruby

DEPENDENCIES
  nokogiri

CHECKSUMS
  racc (1.8.0) sha256=aa
`,
    entries: [
      'fork 0.1.0 0.1.0 runtime git @5',
      'nokogiri 1.16.0 1.16.0 runtime registry @10',
      'racc 1.8.0 1.8.0 runtime registry @12 sha256=aa',
    ],
  },
  {
    path: 'composer.json',
    text: `{
  "require": { "php": ">=8.2", "ext-json": "*",
    "monolog/monolog": "^3.0",
    "a/exact": "1.2.3"
  },
  "require-dev": { "phpunit/phpunit": "*" },
  "repositories": [{ "type": "composer", "url": "http://repo.corp.example" }]
}
`,
    entries: [
      'monolog/monolog ^3.0 - runtime registry @3',
      'a/exact 1.2.3 1.2.3 runtime registry @4',
      'phpunit/phpunit * - dev registry @6',
    ],
    registries: ['adds  http://repo.corp.example @7'],
  },
  {
    path: 'composer.lock',
    text: `{
  "packages": [
    {
      "name": "monolog/monolog",
      "version": "v3.1.0",
      "dist": { "type": "zip", "url": "https://api.example/x", "shasum": "aa" },
      "require": { "php": ">=8" },
      "authors": [{ "name": "Somebody", "email": "x@y.z" }]
    }
  ],
  "packages-dev": [
    { "name": "phpunit/phpunit", "version": "11.0.0" }
  ]
}
`,
    entries: [
      'monolog/monolog v3.1.0 3.1.0 runtime registry @4 sha1=aa',
      'phpunit/phpunit 11.0.0 11.0.0 dev registry @12',
    ],
  },
]
