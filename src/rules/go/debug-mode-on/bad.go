package web

import (
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/rs/cors"
)

func one() {
	gin.SetMode(gin.DebugMode) // finds
}

func two() {
	gin.SetMode("debug") // finds
}

func three() {
	e := echo.New()
	e.Debug = true // finds
}

func four(e *echo.Echo) {
	e.Debug = true // finds
}

func five() any {
	return cors.New(cors.Options{Debug: true}) // finds
}

func six() any {
	return fiber.New(fiber.Config{EnablePrintRoutes: true}) // finds
}
