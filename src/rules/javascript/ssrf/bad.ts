import { HttpService } from '@nestjs/axios'
import { Controller, Get, Query } from '@nestjs/common'

@Controller('preview')
export class PreviewController {
  constructor(private readonly http: HttpService) {}

  @Get()
  preview(@Query('url') url: string) {
    return this.http.get(url) // finds
  }

  @Get('fixed')
  fixed(@Query('id') id: string) {
    return this.http.get(`https://api.example.com/items/${encodeURIComponent(id)}`)
  }
}
