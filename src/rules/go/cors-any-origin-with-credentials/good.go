package web

import (
	"github.com/gin-contrib/cors"
	"github.com/labstack/echo/v4/middleware"
	rscors "github.com/rs/cors"
)

func one() any {
	return cors.New(cors.Config{AllowAllOrigins: true})
}

func two() any {
	return cors.New(cors.Config{AllowOrigins: []string{"https://a.example.com"}, AllowCredentials: true})
}

func three() any {
	return rscors.New(rscors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: false})
}

func four() any {
	return middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://a.example.com"}, AllowCredentials: true})
}

func five(origins []string) any {
	return rscors.New(rscors.Options{AllowedOrigins: origins, AllowCredentials: true})
}

func six() any {
	return rscors.AllowAll()
}
