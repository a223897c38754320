import { Controller, Get, Query } from '@nestjs/common'
import { DataSource, Repository } from 'typeorm'

class User {
  name = ''
}

export class UserService {
  constructor(
    private readonly users: Repository<User>,
    private readonly source: DataSource,
  ) {}

  search(term: string) {
    return this.users.createQueryBuilder('u').where(`u.name LIKE '%${term}%'`).getMany() // finds
  }

  sorted(column: string) {
    return this.users.createQueryBuilder('u').where('u.active = true').orderBy(column).getMany() // finds
  }

  raw(name: string) {
    return this.source.query(`SELECT * FROM users WHERE name = '${name}'`) // finds
  }

  bound(term: string) {
    return this.users.createQueryBuilder('u').where('u.name LIKE :term', { term }).getMany()
  }
}

@Controller('users')
export class UserController {
  constructor(private readonly service: UserService) {}

  @Get('search')
  search(@Query('term') term: string) {
    return this.service.search(term)
  }

  @Get('sorted')
  sorted(@Query('by') by: string) {
    return this.service.sorted(by)
  }

  @Get('raw')
  raw(@Query() query: { name: string }) {
    return this.service.raw(query.name)
  }

  @Get('bound')
  bound(@Query('term') term: string) {
    return this.service.bound(term)
  }
}
