package web

import (
	"net/http"
	"os"
	"runtime/debug"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func one(w http.ResponseWriter, r *http.Request) {
	_, err := os.Open("a")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // finds
	}
}

func two(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove("a"); err != nil {
		http.Error(w, err.Error(), 500) // finds
	}
}

func three(c *gin.Context) {
	err := os.Remove("a")
	c.String(http.StatusInternalServerError, err.Error()) // finds
}

func four(c echo.Context) error {
	err := os.Remove("a")
	return c.String(http.StatusInternalServerError, err.Error()) // finds
}

func five(w http.ResponseWriter, r *http.Request) {
	w.Write(debug.Stack()) // finds
}

func six(w http.ResponseWriter, err error) {
	http.Error(w, err.Error(), http.StatusBadGateway) // finds
}
