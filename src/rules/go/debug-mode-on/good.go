package web

import (
	"os"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/rs/cors"
)

func one() {
	gin.SetMode(gin.ReleaseMode)
}

func two() {
	gin.SetMode(os.Getenv("GIN_MODE"))
}

func three() {
	e := echo.New()
	e.Debug = false
}

func four(e *echo.Echo, debug bool) {
	e.Debug = debug
}

func five() any {
	return cors.New(cors.Options{Debug: false})
}

func six() any {
	return fiber.New(fiber.Config{})
}

type settings struct {
	Debug bool
}

var local = settings{Debug: true}
