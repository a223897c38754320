package web

import (
	"net/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func one(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x"}) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	cookie := http.Cookie{Name: "sid", Value: "x", HttpOnly: true}
	http.SetCookie(w, &cookie) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: false, Path: "/"}) // finds
}

func four(c *gin.Context) {
	c.SetCookie("sid", "x", 3600, "/", "", false, true) // finds
}

func five(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: "x"}) // finds
	return nil
}

func six(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "sid"}
	cookie.Value = "x"
	http.SetCookie(w, cookie) // finds
}
