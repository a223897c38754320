package web

import (
	"github.com/gin-contrib/cors"
	"github.com/labstack/echo/v4/middleware"
	rscors "github.com/rs/cors"
)

func one() any {
	return cors.New(cors.Config{AllowAllOrigins: true, AllowCredentials: true}) // finds
}

func two() any {
	return cors.New(cors.Config{
		AllowOrigins: []string{"*"}, // finds
		AllowCredentials: true,
	})
}

func three() any {
	return rscors.New(rscors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}) // finds
}

func four() any {
	return middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowCredentials: true}) // finds
}

func five() any {
	origins := []string{"https://a.example.com", "*"}
	return rscors.New(rscors.Options{AllowedOrigins: origins, AllowCredentials: true}) // finds
}

var config = cors.Config{AllowAllOrigins: true, AllowCredentials: true, MaxAge: 3600} // finds
