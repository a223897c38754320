package web

import (
	"net/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func one(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" {
		w.Header().Add("Access-Control-Allow-Origin", origin) // finds
	}
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("access-control-allow-origin", origin) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	allow(w, r.Header.Get("Origin"))
}

func four(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // finds
	c.Writer.Header().Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin")) // finds
}

func five(c echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin")) // finds
	return nil
}
