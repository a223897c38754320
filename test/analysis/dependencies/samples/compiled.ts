import { type Sample } from './sample.ts'

export const compiledSamples: readonly Sample[] = [
  {
    path: 'go.mod',
    text: `module example.org/app

go 1.22

require github.com/pkg/errors v0.9.1
require (
	golang.org/x/net v0.30.0
	github.com/old/mod v1.0.0 // indirect
	github.com/local/mod v1.0.0
)

replace github.com/old/mod => github.com/new/mod v1.1.0
replace (
	github.com/local/mod v1.0.0 => ../mod
)
exclude golang.org/x/net v0.1.0
`,
    entries: [
      'github.com/pkg/errors v0.9.1 v0.9.1 runtime registry @5',
      'golang.org/x/net v0.30.0 v0.30.0 runtime registry @7',
      'github.com/old/mod v1.0.0 v1.0.0 runtime path @8',
      'github.com/local/mod v1.0.0 v1.0.0 runtime path @9',
      'github.com/new/mod v1.1.0 v1.1.0 runtime registry @12 override',
      'github.com/local/mod - - runtime path @14 override',
    ],
  },
  {
    path: 'go.sum',
    text: 'golang.org/x/net v0.30.0 h1:aa=\ngolang.org/x/net v0.30.0/go.mod h1:bb=\n',
    entries: ['golang.org/x/net v0.30.0 v0.30.0 runtime registry @1 h1:aa='],
  },
  {
    path: 'pom.xml',
    text: `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.3.0</version>
    <relativePath/>
  </parent>
  <properties><jackson>2.17.0</jackson><range>[1,2)</range></properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml</groupId>
      <artifactId>jackson</artifactId>
      <version>\${jackson}</version>
    </dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>\${range}</version><scope>test</scope></dependency>
    <dependency><groupId>a</groupId><artifactId>b</artifactId><version>\${elsewhere}</version></dependency>
  </dependencies>
  <dependencyManagement><dependencies><dependency>
    <groupId>c</groupId><artifactId>d</artifactId><version>1.0</version>
  </dependency></dependencies></dependencyManagement>
  <build><plugins><plugin><artifactId>maven-jar-plugin</artifactId><version>3.4.1</version></plugin></plugins></build>
  <repositories><repository><id>x</id><url>http://maven.corp.example/r</url></repository></repositories>
</project>
`,
    entries: [
      'org.springframework.boot:spring-boot-starter-parent 3.3.0 3.3.0 runtime registry @5',
      'com.fasterxml:jackson 2.17.0 2.17.0 runtime registry @13',
      'junit:junit [1,2) - dev registry @16',
      'a:b ${elsewhere} - runtime registry @17',
      'c:d 1.0 1.0 runtime registry @20 override',
      'org.apache.maven.plugins:maven-jar-plugin 3.4.1 3.4.1 dev registry @22',
    ],
    registries: ['adds  http://maven.corp.example/r @23'],
  },
  {
    path: 'build.gradle.kts',
    text: `plugins { java }
val jackson = "2.17.0"
plugins {
    id("org.springframework.boot") version "3.3.0"
}
repositories { maven { url = uri("https://maven.corp.example/r") } }
dependencies {
    implementation("com.fasterxml:jackson:$jackson")
    implementation(platform("org.x:bom:1.0.+"))
    testImplementation("junit:junit:4.13.2")
    // implementation("no:no:1")
    runtimeOnly(libs.some.thing)
    implementation(project(":core"))
}
`,
    entries: [
      'org.springframework.boot:org.springframework.boot.gradle.plugin 3.3.0 3.3.0 dev registry @4',
      'com.fasterxml:jackson 2.17.0 2.17.0 runtime registry @8',
      'org.x:bom 1.0.+ - runtime registry @9',
      'junit:junit 4.13.2 4.13.2 dev registry @10',
    ],
    registries: ['adds  https://maven.corp.example/r @6'],
  },
  {
    path: 'old/build.gradle',
    text: `ext.v = '1.0'
dependencies {
    compile group: 'a', name: 'b', version: '2.0'
    api "c:d:\${v}"
    testCompile 'e:f'
}
`,
    entries: [
      'a:b 2.0 2.0 runtime registry @3',
      'c:d 1.0 1.0 runtime registry @4',
      'e:f - - dev registry @5',
    ],
  },
  {
    path: 'gradle/libs.versions.toml',
    text: `[versions]
jackson = "2.17.0"
[libraries]
jackson = { module = "com.fasterxml:jackson", version.ref = "jackson" }
split = { group = "a", name = "b", version = "1.0" }
plain = "c:d:3.0"
[plugins]
boot = { id = "org.boot", version = "3.3.0" }
`,
    entries: [
      'com.fasterxml:jackson 2.17.0 2.17.0 runtime registry @4',
      'a:b 1.0 1.0 runtime registry @5',
      'c:d 3.0 3.0 runtime registry @6',
      'org.boot:org.boot.gradle.plugin 3.3.0 3.3.0 dev registry @8',
    ],
  },
  {
    path: 'settings.xml',
    text: `<settings><mirrors><mirror>
<url>http://mirror.example/m</url></mirror></mirrors></settings>`,
    entries: [],
    registries: ['replaces  http://mirror.example/m @1'],
  },
  {
    path: 'Cargo.toml',
    text: `[package]
name = "app"
[dependencies]
serde = { version = "1.0", features = ["derive"] }
exact = "=1.2.3"
renamed = { package = "real", version = "2" }
own = { path = "../own" }
shared.workspace = true
fork = { git = "https://github.com/o/fork" }
[dev-dependencies]
tempfile = "3"
[target.'cfg(unix)'.dependencies]
libc = "0.2"
[patch.crates-io]
serde = { git = "https://github.com/o/serde" }
`,
    entries: [
      'serde 1.0 - runtime registry @4',
      'exact =1.2.3 1.2.3 runtime registry @5',
      'real 2 - runtime registry @6',
      'own - - runtime path @7',
      'shared - - runtime workspace @8',
      'fork - - runtime git @9',
      'tempfile 3 - dev registry @11',
      'libc 0.2 - runtime registry @13',
      'serde - - runtime git @15 override',
    ],
  },
  {
    path: 'Cargo.lock',
    text: `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "serde",
]

[[package]]
name = "serde"
version = "1.0.200"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "aabb"

[[package]]
name = "fork"
version = "0.1.0"
source = "git+https://github.com/o/fork?branch=main#abc"
`,
    entries: [
      'serde 1.0.200 1.0.200 runtime registry @11 sha256=aabb',
      'fork 0.1.0 0.1.0 runtime git @17',
    ],
  },
]
